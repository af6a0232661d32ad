package io.openhotline.dispatch.ladder.domain;

import java.time.Instant;

/// Plans a step of a clock that started at `startedAt` and ends at `dueAt`. Clock, start and step
/// together name it: it is raised once, also if the end of the clock moves. `recorded` says whether
/// it counts for the record of its department once it is raised.
public record PlannedStep(
        String clock,
        Instant startedAt,
        Step step,
        Instant moment,
        Instant dueAt,
        boolean recorded) {

    /// Plans a step that is in no record.
    public PlannedStep(String clock, Instant startedAt, Step step, Instant moment, Instant dueAt) {
        this(clock, startedAt, step, moment, dueAt, false);
    }

    /// Whether it is the end of the clock.
    public boolean isEnd() {
        return step.at().isZero();
    }

    PlannedStep unrecorded() {
        return new PlannedStep(clock, startedAt, step, moment, dueAt, false);
    }
}
