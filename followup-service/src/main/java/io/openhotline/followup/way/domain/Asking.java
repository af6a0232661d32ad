package io.openhotline.followup.way.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Describes how the customer of a planned follow-up is asked at present.
///
/// @param since the start of this way
/// @param misses the attempts in this way that did not reach the customer
/// @param appointment the time that the customer named; null for none
/// @param pausedUntil the end of the pause after a miss; null for none
public record Asking(
        Way way,
        Instant since,
        int misses,
        @Nullable Instant appointment,
        @Nullable Instant pausedUntil) {

    public static Asking starting(Way way, Instant at) {
        return new Asking(way, at, 0, null, null);
    }

    /// Counts a miss; an appointment is over with it.
    public Asking missed(Instant pauseEnd) {
        return new Asking(way, since, misses + 1, null, pauseEnd);
    }

    /// Returns the state after the customer was reached, without appointment and pause.
    public Asking reached() {
        return new Asking(way, since, misses, null, null);
    }

    /// @param at null takes the appointment back
    public Asking appointed(@Nullable Instant at) {
        return new Asking(way, since, misses, at, null);
    }
}
