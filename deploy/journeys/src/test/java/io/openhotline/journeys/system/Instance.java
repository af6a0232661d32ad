package io.openhotline.journeys.system;

import io.openhotline.launcher.SupervisedProcess;
import java.time.Duration;

/// A process that a journey kills; its supervisor starts it again.
public interface Instance {

    String name();

    /// The process id, or -1 without a process.
    long pid();

    /// Kills the process like `kill -9`.
    void kill();

    /// Waits until the process is ready; false after the timeout.
    boolean awaitReady(Duration timeout);

    /// A process that the launcher supervises.
    static Instance of(SupervisedProcess process) {
        return new Supervised(process);
    }

    /// Delegates to the launcher's process.
    record Supervised(SupervisedProcess process) implements Instance {
        @Override
        public String name() {
            return process.name();
        }

        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public void kill() {
            process.kill();
        }

        @Override
        public boolean awaitReady(Duration timeout) {
            return process.awaitReady(timeout);
        }
    }
}
