package io.openhotline.dispatch.deadline.domain;

import java.time.Instant;

/// A deadline with the moment of its early warning.
public record Due(Instant soonAt, Instant at) {}
