package io.openhotline.dispatch.ladder.domain;

import java.time.Instant;

/// Plans a step of a clock that started at `startedAt` and ends at `dueAt`. Clock, start and step
/// together name it: it is raised once, also if the end of the clock moves.
public record PlannedStep(
        String clock, Instant startedAt, Step step, Instant moment, Instant dueAt) {}
