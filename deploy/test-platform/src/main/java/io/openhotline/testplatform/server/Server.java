package io.openhotline.testplatform.server;

import java.util.OptionalLong;

/// A server that runs as a process of its own, on one port and one data directory for its whole
/// life.
public interface Server {

    int port();

    /// The process id while it runs.
    OptionalLong pid();

    /// Starts the process without waiting for it to answer.
    Process launch();

    /// Whether it does its work now; a server that only listens isn't ready.
    boolean isReady();

    /// Starts it and waits until it answers.
    void start();

    /// Stops it in good order, by force when it takes too long.
    void stop();

    /// Ends it at once, as `kill -9` does.
    void kill();

    default boolean isRunning() {
        return pid().isPresent();
    }
}
