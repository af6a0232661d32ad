package io.openhotline.dispatch.workorder.domain;

import java.time.Instant;

/// Holds a request for more time that nobody has decided yet.
public record ExtensionRequest(String clock, Instant until, String reason, Instant requestedAt) {}
