package io.openhotline.followup.way.domain;

import io.openhotline.platform.deadline.domain.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the steps that an overdue follow-up climbs (C5); the calendar counts the time between
/// them.
public record Ladder(List<Rung> rungs, Calendar calendar) {
    /// Defines a step that is reached at the time `after` the due time.
    public record Rung(String code, Duration after) {}

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /// Returns when the next step is due; null after the last one. An appointment after the due
    /// time holds all steps back until it.
    ///
    /// @param climbed the steps so far
    public @Nullable Instant next(Instant dueAt, int climbed, @Nullable Instant appointment) {
        if (climbed >= rungs.size()) {
            return null;
        }
        Instant next = calendar.advance(dueAt, rungs.get(climbed).after());
        return appointment != null && appointment.isAfter(next) ? appointment : next;
    }
}
