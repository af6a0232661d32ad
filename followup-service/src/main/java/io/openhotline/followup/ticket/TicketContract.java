package io.openhotline.followup.ticket;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact;
import io.openhotline.platform.actor.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads from `tickets.v1` and `workorders.v1` only what a call needs.
public final class TicketContract {
    private static final Set<EventTypes> IRRELEVANT =
            EnumSet.of(
                    EventTypes.TICKET_SUPPLEMENTED,
                    EventTypes.TICKET_LINKED,
                    EventTypes.TICKET_FORM_SIGNED,
                    EventTypes.TICKET_ESCALATED,
                    EventTypes.TICKET_ASSIGNED,
                    EventTypes.TASK_OVERDUE,
                    EventTypes.TICKET_VERIFIED,
                    EventTypes.TICKET_UNLINKED,
                    EventTypes.TICKET_DUPLICATE_JOINED,
                    EventTypes.TICKET_DUPLICATE_LEFT,
                    EventTypes.TICKET_FILE_ATTACHED,
                    EventTypes.TICKET_FILE_DELETED,
                    EventTypes.TICKET_CLOSED,
                    EventTypes.INCIDENT_OPENED,
                    EventTypes.INCIDENT_CHANGED,
                    EventTypes.INCIDENT_CLOSED,
                    EventTypes.WORKORDER_ACCEPTED,
                    EventTypes.WORKORDER_PROGRESSED,
                    EventTypes.WORKORDER_RETURNED,
                    EventTypes.WORKORDER_RETURN_REFUSED,
                    EventTypes.WORKORDER_TRANSFERRED,
                    EventTypes.WORKORDER_ASSIGNED,
                    EventTypes.WORKORDER_CO_HANDLER_ADDED,
                    EventTypes.WORKORDER_CO_HANDLER_PROGRESSED,
                    EventTypes.WORKORDER_CO_HANDLER_COMPLETED,
                    EventTypes.WORKORDER_CO_HANDLER_RELEASED,
                    EventTypes.WORKORDER_REASSIGNED,
                    EventTypes.WORKORDER_CHASED,
                    EventTypes.WORKORDER_RECALLED,
                    EventTypes.WORKORDER_REVIEW_REQUESTED,
                    EventTypes.WORKORDER_RELEASED,
                    EventTypes.WORKORDER_REVIEW_SENT_BACK,
                    EventTypes.WORKORDER_URGENCY_SET,
                    EventTypes.WORKORDER_OUTCOME_PROPOSED,
                    EventTypes.WORKORDER_OUTCOME_APPROVED,
                    EventTypes.WORKORDER_OUTCOME_SENT_BACK,
                    EventTypes.WORKORDER_WARNED,
                    EventTypes.WORKORDER_APPEALED,
                    EventTypes.WORKORDER_APPEAL_DECIDED);

    private static final Customer.Wishes NO_WISHES = new Customer.Wishes(null, null, null);

    private TicketContract() {}

    /// Returns whether an event of this type may concern handling or a deadline; true for an
    /// unknown type.
    public static boolean concerns(String type) {
        return EventTypes.find(type).map(known -> !IRRELEVANT.contains(known)).orElse(true);
    }

    /// Returns empty when the event doesn't concern handling.
    public static Optional<TicketFact> read(Event event) {
        return Optional.ofNullable(
                switch (event) {
                    case TicketEvent.Created created -> new TicketFact.Created(details(created));
                    case TicketEvent.Reclassified reclassified ->
                            new TicketFact.Reclassified(
                                    reclassified.category(), reclassified.kind().name());
                    case TicketEvent.Answered answered ->
                            new TicketFact.Answered(answered.answeredAt());
                    case TicketEvent.Reopened reopened ->
                            new TicketFact.Reopened(
                                    reopened.round(),
                                    contact(reopened.customer()),
                                    reopened.reopenedAt());
                    case TicketEvent.Withdrawn withdrawn ->
                            new TicketFact.Withdrawn(withdrawn.withdrawnAt());
                    case WorkOrderEvent.Issued issued ->
                            new TicketFact.Issued(issued.workOrderId());
                    case WorkOrderEvent.Completed completed ->
                            new TicketFact.Completed(
                                    completed.workOrderId(),
                                    completed.round(),
                                    completed.completedAt(),
                                    completed.department());
                    case WorkOrderEvent.WrittenBack written ->
                            new TicketFact.WrittenBack(
                                    written.workOrderId(), written.writtenBackAt());
                    case TicketEvent.Merged merged ->
                            new TicketFact.Merged(merged.into(), merged.mergedAt());
                    case TicketEvent.Unmerged _, TicketEvent.IncidentLeft _ ->
                            new TicketFact.Unmerged();
                    case TicketEvent.IncidentJoined joined ->
                            new TicketFact.Joined(joined.joinedAt());
                    case TicketEvent.IncidentResolved _ -> new TicketFact.Resolved();
                    case TicketEvent.ReportCompleted completed ->
                            new TicketFact.ReportCompleted(
                                    contact(completed.customer()), district(completed.place()));
                    case TicketEvent.Sealed _ -> new TicketFact.Sealed();
                    case TicketEvent.Supplemented _,
                            TicketEvent.Verified _,
                            TicketEvent.Replied _,
                            TicketEvent.ReplyReturned _,
                            TicketEvent.Linked _,
                            TicketEvent.FormSigned _,
                            TicketEvent.Escalated _,
                            TicketEvent.Assigned _,
                            TicketEvent.TaskOverdue _,
                            TicketEvent.Unlinked _,
                            TicketEvent.DuplicateJoined _,
                            TicketEvent.DuplicateLeft _,
                            TicketEvent.FileAttached _,
                            TicketEvent.FileDeleted _,
                            TicketEvent.Closed _,
                            TicketEvent.IncidentOpened _,
                            TicketEvent.IncidentChanged _,
                            TicketEvent.IncidentClosed _,
                            WorkOrderEvent.Accepted _,
                            WorkOrderEvent.Progressed _,
                            WorkOrderEvent.Returned _,
                            WorkOrderEvent.ReturnRefused _,
                            WorkOrderEvent.Transferred _,
                            WorkOrderEvent.Assigned _,
                            WorkOrderEvent.CoHandlerAdded _,
                            WorkOrderEvent.CoHandlerProgressed _,
                            WorkOrderEvent.CoHandlerCompleted _,
                            WorkOrderEvent.CoHandlerReleased _,
                            WorkOrderEvent.Reassigned _,
                            WorkOrderEvent.Chased _,
                            WorkOrderEvent.Recalled _,
                            WorkOrderEvent.DueSoon _,
                            WorkOrderEvent.Overdue _,
                            WorkOrderEvent.OverdueWithdrawn _,
                            WorkOrderEvent.CustomerOverdue _,
                            WorkOrderEvent.ExtensionRequested _,
                            WorkOrderEvent.Extended _,
                            WorkOrderEvent.ExtensionDenied _,
                            WorkOrderEvent.Suspended _,
                            WorkOrderEvent.Resumed _,
                            WorkOrderEvent.DatePromised _,
                            WorkOrderEvent.CustomerContacted _,
                            WorkOrderEvent.Arrived _,
                            WorkOrderEvent.ReviewRequested _,
                            WorkOrderEvent.Released _,
                            WorkOrderEvent.ReviewSentBack _,
                            WorkOrderEvent.UrgencySet _,
                            WorkOrderEvent.OutcomeProposed _,
                            WorkOrderEvent.OutcomeApproved _,
                            WorkOrderEvent.OutcomeSentBack _,
                            WorkOrderEvent.Warned _,
                            WorkOrderEvent.Appealed _,
                            WorkOrderEvent.AppealDecided _,
                            WorkOrderEvent.Supervised _,
                            WorkOrderEvent.SupervisionAnswered _,
                            WorkOrderEvent.ClockEnded _,
                            WorkOrderEvent.Escalated _,
                            WorkOrderEvent.EscalationWithdrawn _,
                            DepartmentInstruction _,
                            DepartmentReply _,
                            FollowUpEvent _,
                            CallEvent _,
                            InspectionEvent _ ->
                            null;
                });
    }

    /// Returns who received, answered or completed the ticket with this event; empty for any other
    /// event.
    ///
    /// @param actor who sent the event, as `role:id`
    public static Optional<Actor> handler(Event event, String actor) {
        if (event instanceof TicketEvent.Created created) {
            return Actor.parse(created.firstReceiver());
        }
        return event instanceof TicketEvent.Answered || event instanceof WorkOrderEvent.Completed
                ? Actor.parse(actor)
                : Optional.empty();
    }

    private static TicketDetails details(TicketEvent.Created created) {
        Customer customer = created.customer();
        return new TicketDetails(
                created.number(),
                created.category(),
                created.kind().name(),
                contact(customer),
                customer == null ? null : customer.kind(),
                customer == null ? null : customer.level(),
                district(created.place()));
    }

    private static @Nullable String district(@Nullable Place place) {
        return place == null ? null : place.district();
    }

    private static Contact contact(@Nullable Customer customer) {
        return customer == null
                ? Contact.NONE
                : new Contact(
                        customer.name(),
                        customer.phone(),
                        customer.extension(),
                        Objects.requireNonNullElse(customer.furtherPhones(), List.of()),
                        customer.email(),
                        wishes(customer).language(),
                        Boolean.TRUE.equals(wishes(customer).doNotCall()));
    }

    private static Customer.Wishes wishes(Customer customer) {
        return customer.wishes() == null ? NO_WISHES : customer.wishes();
    }
}
