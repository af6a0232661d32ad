package io.openhotline.platform.deadline.domain;

import java.time.Instant;

/// Holds a deadline and the moment of its early warning.
public record Deadline(Instant soonAt, Instant at) {}
