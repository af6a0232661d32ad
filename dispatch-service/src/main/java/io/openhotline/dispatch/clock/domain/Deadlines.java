package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.Deadline;

/// Holds the two deadlines of a work order at one department.
public record Deadlines(Deadline accept, Deadline resolve) {}
