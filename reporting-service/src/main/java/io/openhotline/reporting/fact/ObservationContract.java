package io.openhotline.reporting.fact;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.reporting.fact.domain.Observation;
import io.openhotline.reporting.fact.domain.Satisfaction;
import io.openhotline.reporting.fact.domain.Severity;
import io.openhotline.reporting.policy.domain.Kind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reduces published events to observations. Empty for an event that changes no figure.
final class ObservationContract {
    /// Events that change no figure, so that the consumers skip them unread.
    private static final Set<EventTypes> UNOBSERVED =
            EnumSet.of(
                    EventTypes.TICKET_SUPPLEMENTED,
                    EventTypes.WORKORDER_ACCEPTED,
                    EventTypes.WORKORDER_PROGRESSED,
                    EventTypes.WORKORDER_CHASED,
                    EventTypes.WORKORDER_DUE_SOON,
                    EventTypes.TICKET_RECLASSIFIED,
                    EventTypes.FOLLOWUP_PLANNED,
                    EventTypes.FOLLOWUP_ATTEMPTED,
                    EventTypes.FOLLOWUP_WAIVED);

    private ObservationContract() {}

    /// Returns false for a type that changes no figure.
    ///
    /// @param type the value of `ce_type`, also of a type that this version does not know
    static boolean mayObserve(String type) {
        return EventTypes.find(type).map(known -> !UNOBSERVED.contains(known)).orElse(true);
    }

    static Optional<Observation> observe(Event event) {
        return switch (event) {
            case TicketEvent ticket -> observe(ticket);
            case WorkOrderEvent workOrder -> observe(workOrder);
            case FollowUpEvent followUp -> observe(followUp);
            case DepartmentInstruction _, DepartmentReply _ -> Optional.empty();
        };
    }

    private static Optional<Observation> observe(TicketEvent event) {
        return switch (event) {
            case TicketEvent.Created created -> Optional.of(received(created));
            case TicketEvent.Answered answered ->
                    Optional.of(
                            new Observation.Answered(
                                    answered.firstContact(), answered.answeredAt()));
            case TicketEvent.Withdrawn withdrawn ->
                    Optional.of(new Observation.Withdrawn(withdrawn.withdrawnAt()));
            case TicketEvent.Closed closed ->
                    Optional.of(new Observation.Closed(closed.closedAt()));
            case TicketEvent.Supplemented _, TicketEvent.Reclassified _ -> Optional.empty();
        };
    }

    private static Observation received(TicketEvent.Created created) {
        return new Observation.Received(
                created.channel(),
                created.category(),
                kind(created.kind()),
                created.nature(),
                switch (created.severity()) {
                    case ORDINARY -> Severity.ORDINARY;
                    case MAJOR -> Severity.MAJOR;
                },
                created.receivedAt());
    }

    private static Kind kind(CategoryKind kind) {
        return switch (kind) {
            case CONSULT -> Kind.CONSULT;
            case QUERY -> Kind.QUERY;
            case COMPLAINT -> Kind.COMPLAINT;
            case REPAIR -> Kind.REPAIR;
            case SUGGESTION -> Kind.SUGGESTION;
            case OTHER -> Kind.OTHER;
        };
    }

    private static Optional<Observation> observe(WorkOrderEvent event) {
        return switch (event) {
            case WorkOrderEvent.Issued(
                            _,
                            var id,
                            _,
                            var at,
                            var round,
                            _,
                            _,
                            _,
                            var by,
                            var on,
                            _) ->
                    Optional.of(new Observation.Issued(id, at, round, by, on));
            case WorkOrderEvent.Completed(
                            _,
                            var id,
                            var at,
                            var round,
                            _,
                            _,
                            _,
                            _,
                            var by,
                            var on,
                            _) ->
                    Optional.of(new Observation.Completed(id, at, round, by, on));
            case WorkOrderEvent.Returned(_, var id, var by, _, var on) ->
                    Optional.of(new Observation.Returned(id, by, on));
            case WorkOrderEvent.Reassigned(_, var id, var to, _, _, _, var by, var on, _) ->
                    Optional.of(new Observation.Reassigned(id, to, by, on));
            case WorkOrderEvent.Recalled(_, var id, var from, _, var on) ->
                    Optional.of(new Observation.Recalled(id, from, on));
            case WorkOrderEvent.Overdue overdue -> observe(overdue);
            case WorkOrderEvent.Accepted _,
                    WorkOrderEvent.Progressed _,
                    WorkOrderEvent.Chased _,
                    WorkOrderEvent.DueSoon _,
                    WorkOrderEvent.OverdueWithdrawn _,
                    WorkOrderEvent.CustomerOverdue _ ->
                    Optional.empty();
        };
    }

    private static Optional<Observation> observe(WorkOrderEvent.Overdue overdue) {
        return overdue.deadline() == Deadline.RESOLVE
                ? Optional.of(
                        new Observation.Overdue(
                                overdue.workOrderId(), overdue.department(), overdue.dueAt()))
                : Optional.empty();
    }

    private static Optional<Observation> observe(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.Completed asked ->
                    Optional.of(
                            new Observation.Asked(
                                    asked.round(),
                                    satisfaction(asked.satisfaction()),
                                    asked.satisfied(),
                                    asked.completedAt()));
            case FollowUpEvent.ReworkRequested rework ->
                    Optional.of(
                            new Observation.ReworkRequested(rework.round(), rework.requestedAt()));
            case FollowUpEvent.Planned _, FollowUpEvent.Attempted _, FollowUpEvent.Waived _ ->
                    Optional.empty();
        };
    }

    private static Satisfaction satisfaction(FollowUpEvent.Satisfaction satisfaction) {
        return switch (satisfaction) {
            case VERY_SATISFIED -> Satisfaction.VERY_SATISFIED;
            case SATISFIED -> Satisfaction.SATISFIED;
            case NEUTRAL -> Satisfaction.NEUTRAL;
            case DISSATISFIED -> Satisfaction.DISSATISFIED;
            case VERY_DISSATISFIED -> Satisfaction.VERY_DISSATISFIED;
        };
    }
}
