package io.openhotline.dispatch.department.domain;

import io.openhotline.platform.actor.Actor;
import java.time.Instant;

/// Represents the appeal against an entry; each state holds only what is true in it.
public sealed interface Appeal {
    record NotLodged() implements Appeal {}

    record Lodged(String reason, Actor by, Instant at) implements Appeal {}

    record Decided(Lodged lodged, boolean granted, String reason, Actor by, Instant at)
            implements Appeal {}
}
