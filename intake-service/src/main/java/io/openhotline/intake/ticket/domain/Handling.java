package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Lists how far a department has handled an open ticket in the current round.
public enum Handling {
    NONE,
    DISPATCHED,
    ACCEPTED,
    IN_PROGRESS,
    RETURNED,
    COMPLETED;

    /// Returns `NONE` for a work order of an earlier round, which says nothing about `round`.
    public static Handling of(@Nullable WorkOrder workOrder, int round) {
        if (workOrder == null || workOrder.round() < round) {
            return NONE;
        }
        return switch (workOrder.stage()) {
            case ISSUED -> DISPATCHED;
            case ACCEPTED -> ACCEPTED;
            case IN_PROGRESS -> IN_PROGRESS;
            case RETURNED -> RETURNED;
            case COMPLETED -> COMPLETED;
            case RECALLED -> NONE;
        };
    }

    boolean isBeforeAcceptance() {
        return this == NONE || this == DISPATCHED;
    }
}
