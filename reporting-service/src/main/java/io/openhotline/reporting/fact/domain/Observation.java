package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The part of an event that statistics need. It has no names, phones, places or descriptions.
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

    /// A department was given a work order. `round` is above 1 for a rework (T11).
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

    /// A rework was requested. `round` is the round of the work order that is to follow.
    record ReworkRequested(int round, Instant at) implements Observation {}
}
