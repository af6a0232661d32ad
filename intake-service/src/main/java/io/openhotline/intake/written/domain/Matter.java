package io.openhotline.intake.written.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Represents a written matter and its clock.
///
/// @param dueAt until when it is entered, or has reached a senior agent (T6)
/// @param settledAt when it was entered or set aside
public record Matter(
        MatterStatus status,
        Instant dueAt,
        @Nullable Instant referredAt,
        @Nullable Instant settledAt) {

    /// Returns whether the clock was kept; null while it runs.
    public @Nullable Boolean inTime(Instant now) {
        Instant reached = referredAt == null ? settledAt : referredAt;
        if (reached == null && !now.isAfter(dueAt)) {
            return null;
        }
        return !Objects.requireNonNullElse(reached, now).isAfter(dueAt);
    }

    Matter referred(Instant at) {
        return new Matter(MatterStatus.REFERRED, dueAt, at, settledAt);
    }

    Matter settled(MatterStatus as, Instant at) {
        return new Matter(as, dueAt, referredAt, at);
    }
}
