package io.openhotline.platform.journal;

import java.time.Duration;

/// What the relay is doing, for its readiness check.
final class RelayState {
    /// `standby`: another instance leads.
    enum Role {
        STARTING,
        LEADER,
        STANDBY,
        FAILING
    }

    record Snapshot(Role role, String detail, long since) {
        Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    private volatile Snapshot current = new Snapshot(Role.STARTING, "", System.nanoTime());

    Snapshot current() {
        return current;
    }

    void succeeded() {
        current = new Snapshot(Role.LEADER, "", System.nanoTime());
    }

    void standsBy() {
        current = new Snapshot(Role.STANDBY, "", System.nanoTime());
    }

    void failed(Exception cause) {
        current = new Snapshot(Role.FAILING, cause.getClass().getSimpleName(), System.nanoTime());
    }
}
