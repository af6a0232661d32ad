package io.openhotline.followup.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step that a clock of a work order has reached. `clock` ended or ends at `dueAt`; `step` is the
/// signed time from that end, and null for a reminder, which is no step of a ladder.
public record DispatchStep(
        UUID workOrderId,
        String department,
        Kind kind,
        String clock,
        @Nullable Duration step,
        Instant dueAt,
        Instant reachedAt) {

    /// Lists the reminders and steps that dispatch publishes before and after the end of a clock.
    public enum Kind {
        DUE_SOON,
        OVERDUE,
        CUSTOMER_OVERDUE,
        ESCALATED
    }
}
