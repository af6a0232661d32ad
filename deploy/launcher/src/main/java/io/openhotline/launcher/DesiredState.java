package io.openhotline.launcher;

import java.time.Duration;

/// The desired state of a process, which one thread sets and the watching thread follows.
final class DesiredState {
    enum Target {
        RUN,
        STOPPED,
        /// The last target. It never changes again.
        END
    }

    private Target target = Target.RUN;
    private int changes;

    /// Returns how often the target was set. A process that ends while this stays the same died by
    /// itself.
    synchronized int changes() {
        return changes;
    }

    synchronized boolean is(Target other) {
        return target == other;
    }

    synchronized void set(Target next) {
        if (target != Target.END) {
            target = next;
        }
        changes++;
        notifyAll();
    }

    /// Waits while the process is stopped. Returns false if the process shall end.
    synchronized boolean awaitTurn() throws InterruptedException {
        while (target == Target.STOPPED) {
            wait();
        }
        return target == Target.RUN;
    }

    /// Waits before the next start, unless the target changes meanwhile.
    synchronized void pause(Duration pause) throws InterruptedException {
        if (target == Target.RUN) {
            wait(pause.toMillis());
        }
    }
}
