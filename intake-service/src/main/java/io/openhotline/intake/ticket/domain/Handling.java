package io.openhotline.intake.ticket.domain;

import org.jspecify.annotations.Nullable;

/// How far a department has come with an open ticket in the present round.
public enum Handling {
    NONE,
    DISPATCHED,
    ACCEPTED,
    IN_PROGRESS,
    RETURNED,
    COMPLETED;

    /// A work order of an earlier round says nothing about the present one.
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
