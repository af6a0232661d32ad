package io.openhotline.followup.way.domain;

import io.openhotline.platform.deadline.domain.Calendar;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Computes when a follow-up may be asked and where it stands in the queue.
///
/// @param hours counts the time in which customers may be asked
public record Timetable(Calendar hours) {
    private static final Duration TICK = Duration.ofNanos(1_000);

    /// Holds the times of a follow-up.
    ///
    /// @param notBefore the earliest time to ask; null when the customer may be asked at once
    /// @param nextAt the time by which to ask next; the queue is in this order
    public record Times(@Nullable Instant notBefore, Instant nextAt) {}

    /// Returns whether customers may be asked at this time.
    public boolean isOpen(Instant at) {
        return opening(at).equals(at);
    }

    /// Returns the earliest time from `at` on at which customers may be asked.
    public Instant opening(Instant at) {
        return hours.advance(at, TICK).minus(TICK);
    }

    /// The customer's own appointment holds also in quiet hours.
    public Times times(Asking asking, Instant dueAt, Instant now) {
        if (asking.appointment() != null) {
            return new Times(asking.appointment(), asking.appointment());
        }
        Instant earliest = opening(later(now, asking.pausedUntil()));
        return earliest.equals(now)
                ? new Times(null, dueAt.isAfter(now) ? lastCall(now, dueAt) : dueAt)
                : new Times(
                        earliest, dueAt.isAfter(earliest) ? lastCall(earliest, dueAt) : earliest);
    }

    /// Returns the last time from `earliest` until `dueAt` at which customers may be asked.
    private Instant lastCall(Instant earliest, Instant dueAt) {
        return hours.advance(earliest, hours.between(earliest, dueAt));
    }

    private static Instant later(Instant now, @Nullable Instant other) {
        return other == null || other.isBefore(now) ? now : other;
    }
}
