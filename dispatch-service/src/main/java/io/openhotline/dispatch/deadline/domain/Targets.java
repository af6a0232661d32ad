package io.openhotline.dispatch.deadline.domain;

import java.time.Instant;

/// Holds the targets of a route: one to accept the work order and one to resolve it.
public record Targets(Target accept, Target resolve) {

    public Deadlines from(Instant start) {
        return new Deadlines(accept.from(start), resolve.from(start));
    }
}
