package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What statistics keep of an event: no names, phones, places or descriptions.
public sealed interface Observation {

    record Received(
            String channel,
            String category,
            Kind kind,
            @Nullable String nature,
            Severity severity,
            Instant at)
            implements Observation {}

    record Answered(boolean firstContact, Instant at) implements Observation {}

    record Withdrawn(Instant at) implements Observation {}

    record Closed(Instant at) implements Observation {}

    /// A department got a work order; `round` is above 1 for a rework (T11).
    record Issued(UUID workOrder, String department, int round, Instant resolveBy, Instant at)
            implements Observation {}

    record Completed(UUID workOrder, String department, int round, Instant resolveBy, Instant at)
            implements Observation {}

    record Returned(UUID workOrder, String department, Instant at) implements Observation {}

    record Reassigned(UUID workOrder, String department, Instant resolveBy, Instant at)
            implements Observation {}

    record Recalled(UUID workOrder, String department, Instant at) implements Observation {}

    /// The deadline for resolving has passed.
    record Overdue(UUID workOrder, String department, Instant dueAt) implements Observation {}

    /// A follow-up was completed: the customer answered.
    record Asked(int round, Satisfaction satisfaction, boolean satisfied, Instant at)
            implements Observation {}

    /// `round` is the round of the work order asked for.
    record ReworkRequested(int round, Instant at) implements Observation {}
}
