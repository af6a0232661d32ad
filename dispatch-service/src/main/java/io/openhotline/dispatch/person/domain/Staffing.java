package io.openhotline.dispatch.person.domain;

import java.time.Instant;

/// Returns the persons at a moment.
@FunctionalInterface
public interface Staffing {
    Staff at(Instant now);
}
