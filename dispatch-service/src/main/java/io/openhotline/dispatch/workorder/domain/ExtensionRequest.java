package io.openhotline.dispatch.workorder.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Holds a request for more time that nobody has decided yet.
public record ExtensionRequest(
        String clock, Instant until, String reason, Actor requestedBy, Instant requestedAt) {}
