package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.EvidenceReference;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Attempted;
import io.openhotline.contracts.FollowUpEvent.Cancelled;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Examined;
import io.openhotline.contracts.FollowUpEvent.LimitReached;
import io.openhotline.contracts.FollowUpEvent.MatterRaised;
import io.openhotline.contracts.FollowUpEvent.Overdue;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.FollowUpEvent.Scheduled;
import io.openhotline.contracts.FollowUpEvent.SignedOff;
import io.openhotline.contracts.FollowUpEvent.Waived;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.dispatch.department.DepartmentRecordService;
import io.openhotline.dispatch.department.RecordedOrder;
import io.openhotline.dispatch.department.RecordedSurvey;
import io.openhotline.dispatch.policy.Author;
import io.openhotline.dispatch.ticket.EarlyReworkRepository;
import io.openhotline.dispatch.ticket.EarlyReworkRepository.Rework;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.ticket.TicketSnapshotService;
import io.openhotline.dispatch.workorder.TicketDispatchService;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Dispatches the ticket of an unsatisfied customer again, with a written warning (T11), and keeps
/// both for the appraisal of the department that handled it.
@ApplicationScoped
class ReworkService {
    private static final String REPORTED_AGAIN = "客户再次反映 · The customer reports it again: ";

    private static final String EVIDENCE = "凭证 · Evidence: ";

    private final TicketSnapshotService tickets;
    private final EarlyReworkRepository early;
    private final TicketDispatchService workOrders;
    private final DepartmentRecordService records;
    private final Clock clock;

    ReworkService(
            TicketSnapshotService tickets,
            EarlyReworkRepository early,
            TicketDispatchService workOrders,
            DepartmentRecordService records,
            Clock clock) {
        this.tickets = tickets;
        this.early = early;
        this.workOrders = workOrders;
        this.records = records;
        this.clock = clock;
    }

    /// @param author the actor of the event, whose dispatch may need a review (T5)
    void on(FollowUpEvent event, Author author) {
        switch (event) {
            case ReworkRequested(var id, _, var round, var warning, _, var evidence, _) -> {
                var rework = new Rework(round, warning, evidence, author);
                tickets.lock(id)
                        .ifPresentOrElse(
                                ticket -> dispatch(ticket, rework), () -> early.keep(id, rework));
            }
            case Completed completed -> answered(completed);
            case Planned _,
                    Attempted _,
                    Waived _,
                    Cancelled _,
                    Scheduled _,
                    Overdue _,
                    LimitReached _,
                    Examined _,
                    MatterRaised _,
                    SignedOff _ -> {}
        }
    }

    /// Dispatches a reopened ticket again, with the new report of the customer. If follow-up has
    /// requested the same round, chases its work order with the report, and supplements the ticket
    /// for a work order that waits for its review. The caller must hold the lock of the ticket.
    void on(Reopened event, TicketSnapshot ticket, Author author) {
        String text = REPORTED_AGAIN + event.reason();
        var origin = Origin.now(Actor.SYSTEM, clock.instant());
        handled(ticket.id(), event.round() - 1)
                .ifPresent(order -> records.redone(order, event.reason(), origin.now()));
        var again = new Rework(event.round(), text, event.evidence(), author);
        if (workOrders.rework(ticket, again, origin) instanceof Refused) {
            String added = text + named(event.evidence());
            workOrders.chase(
                    tickets.supplement(ticket, added, event.reopenedAt()),
                    added,
                    Author.SYSTEM,
                    origin);
        }
    }

    /// Names the evidence in a chase order, which has no list of it.
    private static String named(@Nullable List<EvidenceReference> evidence) {
        return evidence == null
                ? ""
                : evidence.stream()
                        .map(it -> "\n" + EVIDENCE + it.name() + " (" + it.attachmentId() + ")")
                        .collect(Collectors.joining());
    }

    /// Dispatches the reworks that were requested before the ticket was known.
    void catchUp(TicketSnapshot ticket) {
        early.take(ticket.id()).forEach(rework -> dispatch(ticket, rework));
    }

    private void dispatch(TicketSnapshot ticket, Rework rework) {
        if (!ticket.isWithdrawn()) {
            var origin = Origin.now(Actor.SYSTEM, clock.instant());
            handled(ticket.id(), rework.round() - 1)
                    .ifPresent(order -> {
                        records.redone(order, rework.warning(), origin.now());
                        records.warned(order, rework.warning(), origin.now());
                    });
            workOrders.rework(ticket, rework, origin);
        }
    }

    /// Records a dissatisfied customer for the department that handled the round. An answer about a
    /// ticket that the desk handled is in no record.
    private void answered(Completed event) {
        if (!event.satisfied()) {
            tickets.lock(event.ticketId())
                    .flatMap(ticket -> handled(ticket.id(), event.round()))
                    .ifPresent(order ->
                            records.dissatisfied(
                                    order,
                                    event.satisfaction().name(),
                                    RecordedSurvey.of(event),
                                    event.completedAt()));
        }
    }

    private Optional<RecordedOrder> handled(UUID ticketId, int round) {
        return workOrders
                .completedIn(ticketId, round)
                .map(done ->
                        new RecordedOrder(
                                ticketId,
                                done.order().id(),
                                done.order().number(),
                                done.assignment().department()));
    }
}
