package io.openhotline.dispatch.deadline.domain;

/// Holds the two deadlines of a work order at one department.
public record Deadlines(Deadline accept, Deadline resolve) {}
