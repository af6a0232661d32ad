package io.openhotline.testplatform.server;

import java.util.OptionalLong;

/// A server that runs as a process. Its port and data directory never change.
public interface Server {

    int port();

    /// Returns the process id while the server runs.
    OptionalLong pid();

    /// Starts the process without waiting until it is ready.
    Process launch();

    /// Returns whether the server works; a server that only listens isn't ready.
    boolean isReady();

    /// Starts the process and waits until it is ready.
    void start();

    /// Stops the process in order, or kills it if that takes too long.
    void stop();

    /// Kills the process, as `kill -9` does.
    void kill();

    default boolean isRunning() {
        return pid().isPresent();
    }
}
