package io.openhotline.launcher;

import java.time.Duration;

/// What is wanted of a process, told by one thread and obeyed by the one that watches it.
final class WishBox {
    enum Wish {
        RUN,
        HOLD,
        /// Nothing is wanted after this.
        END
    }

    private Wish wish = Wish.RUN;
    private int changes;

    /// How often the wish was told; a process that ends while this stays the same died unasked.
    synchronized int changes() {
        return changes;
    }

    synchronized boolean is(Wish other) {
        return wish == other;
    }

    synchronized void become(Wish next) {
        if (wish != Wish.END) {
            wish = next;
        }
        changes++;
        notifyAll();
    }

    /// Waits while the process is held; false when it is not wanted any more.
    synchronized boolean awaitTurn() throws InterruptedException {
        while (wish == Wish.HOLD) {
            wait();
        }
        return wish == Wish.RUN;
    }

    /// Waits before the next start, unless the wish changes meanwhile.
    synchronized void pause(Duration pause) throws InterruptedException {
        if (wish == Wish.RUN) {
            wait(pause.toMillis());
        }
    }
}
