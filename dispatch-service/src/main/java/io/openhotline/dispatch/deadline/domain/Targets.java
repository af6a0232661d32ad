package io.openhotline.dispatch.deadline.domain;

import java.time.Instant;

/// The two targets of a route: for accepting the work order and for resolving it.
public record Targets(Target accept, Target resolve) {

    public Deadlines from(Instant start) {
        return new Deadlines(accept.from(start), resolve.from(start));
    }
}
