package io.openhotline.reporting.consumer;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.reporting.fact.domain.Observation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reduces published events to observations. Empty for an event that changes no figure.
public final class ObservationContract {
    /// Events that change no figure, so that the consumers skip them unread.
    private static final Set<EventTypes> UNOBSERVED =
            EnumSet.of(
                    EventTypes.TICKET_SUPPLEMENTED,
                    EventTypes.TICKET_LINKED,
                    EventTypes.TICKET_FORM_SIGNED,
                    EventTypes.TASK_OVERDUE,
                    EventTypes.TICKET_REPLIED,
                    EventTypes.TICKET_REPLY_RETURNED,
                    EventTypes.TICKET_UNLINKED,
                    EventTypes.TICKET_DUPLICATE_JOINED,
                    EventTypes.TICKET_DUPLICATE_LEFT,
                    EventTypes.TICKET_FILE_ATTACHED,
                    EventTypes.TICKET_FILE_DELETED,
                    EventTypes.INCIDENT_CHANGED,
                    EventTypes.INCIDENT_CLOSED,
                    EventTypes.WORKORDER_PROGRESSED,
                    EventTypes.WORKORDER_DUE_SOON,
                    EventTypes.FOLLOWUP_ATTEMPTED,
                    EventTypes.FOLLOWUP_LIMIT_REACHED,
                    EventTypes.FOLLOWUP_EXAMINED,
                    EventTypes.FOLLOWUP_MATTER_RAISED,
                    EventTypes.FOLLOWUP_SIGNED_OFF,
                    EventTypes.FOLLOWUP_SCHEDULED,
                    EventTypes.FOLLOWUP_OVERDUE);

    private ObservationContract() {}

    /// Returns false for a type that changes no figure.
    ///
    /// @param type the value of `ce_type`, also of a type that this version does not know
    static boolean mayObserve(String type) {
        return EventTypes.find(type).map(known -> !UNOBSERVED.contains(known)).orElse(true);
    }

    public static Optional<Observation> observe(Event event) {
        return switch (event) {
            case TicketEvent ticket -> TicketContract.observe(ticket);
            case WorkOrderEvent workOrder -> WorkOrderContract.observe(workOrder);
            case FollowUpEvent followUp -> FollowUpContract.observe(followUp);
            case DepartmentInstruction _, DepartmentReply _, CallEvent _, InspectionEvent _ ->
                    Optional.empty();
        };
    }
}
