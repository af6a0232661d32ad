package io.openhotline.dispatch.deadline.domain;

/// The two deadlines of one work order at one department.
public record Deadlines(Due accept, Due resolve) {}
