package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.policy.domain.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The part of an event that statistics need. It has no names, phones, addresses or descriptions,
/// and of a place only its district and its square of the map. `customerResolveBy` is the
/// customer's deadline of the ticket, which no assignment renews; events of older versions lack it.
public sealed interface Observation {

    record Received(
            String channel,
            String category,
            Kind kind,
            @Nullable String nature,
            Severity severity,
            Instant at,
            boolean repeat,
            @Nullable String number,
            @Nullable String agent,
            @Nullable String customerKind,
            @Nullable String customerLevel,
            @Nullable String district,
            @Nullable String cell)
            implements Observation {

        /// A ticket that repeats no unfinished complaint, and whose number is not known.
        public Received(
                String channel,
                String category,
                Kind kind,
                @Nullable String nature,
                Severity severity,
                Instant at) {
            this(
                    channel, category, kind, nature, severity, at, false, null, null, null, null,
                    null, null);
        }
    }

    /// The desk corrected category and nature.
    record Reclassified(String category, Kind kind, @Nullable String nature, Instant at)
            implements Observation {}

    /// The report of an emergency is complete: customer and place are known.
    record ReportCompleted(
            @Nullable String customerKind,
            @Nullable String customerLevel,
            @Nullable String district,
            Instant at,
            @Nullable String cell)
            implements Observation {}

    /// The ticket reached another queue of the desk, or another person of it.
    record QueueReached(String queue, Instant at) implements Observation {}

    /// A ladder of dispatch has made the matter major (P5).
    record BecameMajor(Instant at) implements Observation {}

    record Answered(boolean firstContact, Instant at) implements Observation {}

    record Withdrawn(Instant at) implements Observation {}

    /// Another ticket goes on for this one.
    record Merged(Instant at) implements Observation {}

    /// The ticket goes on by itself again.
    record Unmerged(Instant at) implements Observation {}

    /// The ticket leads an incident.
    record LedIncident(UUID incident, Instant at) implements Observation {}

    /// The ticket joined an incident, whose work order and answer are its own.
    record JoinedIncident(UUID incident, Instant at) implements Observation {}

    /// The ticket left the incident and goes on by itself.
    record LeftIncident(UUID incident, Instant at) implements Observation {}

    record Closed(Instant at) implements Observation {}

    /// The customer reported the handled matter again; `round` is that of the work order that is to
    /// follow.
    record Reopened(int round, Instant at) implements Observation {}

    /// A department was given a work order. `round` is above 1 for a rework (T11).
    record Issued(
            UUID workOrder,
            String department,
            int round,
            Instant resolveBy,
            Instant at,
            @Nullable Instant customerResolveBy,
            @Nullable Instant acceptBy)
            implements Observation {}

    /// The department accepted the work order.
    record Accepted(UUID workOrder, Instant at) implements Observation {}

    /// The department's deadline for accepting has passed.
    record AcceptOverdue(UUID workOrder, Instant dueAt) implements Observation {}

    /// The department had accepted before its deadline.
    record AcceptOverdueWithdrawn(UUID workOrder, Instant at) implements Observation {}

    /// Something was added to the work order (T9).
    record Chased(UUID workOrder, Instant at) implements Observation {}

    /// A clock of the work order was granted more time.
    record Extended(UUID workOrder, String clock, Instant at) implements Observation {}

    record Suspended(UUID workOrder, Instant at) implements Observation {}

    /// A named clock was met or missed. A later end with the same start replaces it.
    record ClockEnded(
            UUID workOrder,
            String department,
            String clock,
            boolean inTime,
            Instant startedAt,
            Instant at)
            implements Observation {}

    /// `valid` is the judgement on a complaint (W4), `loss` an amount in hundredths of `currency`,
    /// `causeCode` the code of the cause in the pack; observations of older versions have none.
    record Completed(
            UUID workOrder,
            String department,
            int round,
            Instant resolveBy,
            Instant at,
            @Nullable Instant customerResolveBy,
            @Nullable Boolean valid,
            @Nullable String responsible,
            @Nullable Long loss,
            @Nullable String currency,
            @Nullable String causeCode)
            implements Observation {

        /// A completion without a judgement.
        public Completed(
                UUID workOrder,
                String department,
                int round,
                Instant resolveBy,
                Instant at,
                @Nullable Instant customerResolveBy) {
            this(
                    workOrder,
                    department,
                    round,
                    resolveBy,
                    at,
                    customerResolveBy,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    record Returned(UUID workOrder, String department, Instant at) implements Observation {}

    /// The department has it again: the desk refused its return.
    record ReturnRefused(UUID workOrder, String department, Instant at) implements Observation {}

    /// Another department has it. `transferred` if the one before passed it on by itself (P2).
    record Reassigned(
            UUID workOrder,
            String department,
            Instant resolveBy,
            Instant at,
            @Nullable Instant customerResolveBy,
            @Nullable Instant acceptBy,
            boolean transferred)
            implements Observation {}

    record Recalled(UUID workOrder, String department, Instant at) implements Observation {}

    /// The department's deadline for resolving has passed.
    record Overdue(UUID workOrder, String department, Instant dueAt) implements Observation {}

    /// The department had replied before its deadline; the reply was processed late.
    record OverdueWithdrawn(UUID workOrder, String department, Instant at) implements Observation {}

    /// The customer's deadline has passed, and the ticket is not handled.
    record CustomerOverdue(Instant dueAt) implements Observation {}

    /// The department was warned in writing about the work order (T11).
    record Warned(UUID workOrder, String department, Instant at) implements Observation {}

    /// A supervisor granted the department's appeal against the warning.
    record WarningLifted(UUID workOrder, Instant at, @Nullable String department)
            implements Observation {}

    /// The department appealed against what its record says about the work order.
    record Appealed(UUID workOrder, Instant at, @Nullable String department)
            implements Observation {}

    /// A supervisor granted the appeal against the answer of a dissatisfied customer.
    record DissatisfactionLifted(UUID workOrder, Instant at, @Nullable String department)
            implements Observation {}

    /// A follow-up is to be done.
    record SurveyPlanned(int round, Instant at) implements Observation {}

    /// A planned follow-up is void.
    record SurveyCancelled(int round, Instant at) implements Observation {}

    /// The customer couldn't be reached, or declined to answer.
    record SurveyUnanswered(Instant at) implements Observation {}

    /// A follow-up was completed: the customer answered. `loyalty` is from 0 to 10; `answers` are
    /// the answers that have codes, as `question=code`, and null in observations of older versions.
    record Asked(
            int round,
            Satisfaction satisfaction,
            boolean satisfied,
            Instant at,
            @Nullable Integer loyalty,
            @Nullable List<String> answers)
            implements Observation {
        /// An answer without codes.
        public Asked(
                int round,
                Satisfaction satisfaction,
                boolean satisfied,
                Instant at,
                @Nullable Integer loyalty) {
            this(round, satisfaction, satisfied, at, loyalty, null);
        }
    }

    /// Follow-up does not sample the ticket, because it was handled too long ago.
    record NotSampleable(Instant at) implements Observation {}

    /// A rework was requested. `round` is the round of the work order that is to follow.
    record ReworkRequested(int round, Instant at) implements Observation {}
}
