package io.openhotline.intake.projection;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.index.SearchIndexRepository;
import io.openhotline.intake.notification.Notifications;
import io.openhotline.intake.projection.domain.StatusProjection;
import io.openhotline.intake.projection.domain.WorkOrderFact;
import io.openhotline.intake.reopening.RaisedMatterService;
import io.openhotline.intake.reply.ReplyOpeningService;
import io.openhotline.intake.shift.RecheckService;
import io.openhotline.intake.ticket.ProjectedTicketService;
import io.openhotline.intake.ticket.ProjectedTicketService.SourceTopic;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.ProjectedTicket;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.timeline.TimelineRepository;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Applies the events of other services to a ticket and its timeline. The two topics have no mutual
/// order, so the ticket's row is locked, and its final state is the same in every order. An event
/// that the ticket's state refuses, such as the closing of a withdrawn ticket, leaves the state
/// unchanged.
@ApplicationScoped
class ProjectionService {
    /// Names the consumer group and the inbox of both topics: a parked event blocks the later
    /// events of its ticket on both topics.
    static final String GROUP = "intake-service";

    private final ProjectedTicketService projected;
    private final TicketService tickets;
    private final RecheckService rechecks;
    private final TimelineRepository timeline;
    private final SearchIndexRepository index;
    private final Notifications notifications;
    private final ReplyOpeningService replies;
    private final RaisedMatterService matters;
    private final CoHandlerRepository coHandlers;

    ProjectionService(
            ProjectedTicketService projected,
            TicketService tickets,
            RecheckService rechecks,
            TimelineRepository timeline,
            SearchIndexRepository index,
            Notifications notifications,
            ReplyOpeningService replies,
            RaisedMatterService matters,
            CoHandlerRepository coHandlers) {
        this.projected = projected;
        this.tickets = tickets;
        this.rechecks = rechecks;
        this.timeline = timeline;
        this.index = index;
        this.notifications = notifications;
        this.replies = replies;
        this.matters = matters;
        this.coHandlers = coHandlers;
    }

    /// Locks the tickets of a batch together.
    void lock(List<? extends Envelope<?>> batch) {
        projected.lock(batch.stream().map(Envelope::ticketId).distinct().toList());
    }

    void process(Envelope<?> envelope) {
        switch (envelope.data()) {
            case WorkOrderEvent event -> apply(event, envelope.sequence());
            case FollowUpEvent event -> apply(event, envelope);
            case TicketEvent _,
                    DepartmentInstruction _,
                    DepartmentReply _,
                    CallEvent _,
                    InspectionEvent _ ->
                    throw new IllegalArgumentException(
                            envelope.type() + " does not belong on " + envelope.topic());
        }
        coHandlers.apply(envelope.data());
        timeline.add(envelope);
        index.add(envelope.data());
        notifications.on(envelope);
    }

    private void apply(WorkOrderEvent event, long sequence) {
        var id = new TicketId(event.ticketId());
        if (projected.advance(id, SourceTopic.WORK_ORDERS, sequence)) {
            ProjectionContract.fact(event)
                    .ifPresent(fact -> projected.apply(id, known -> apply(id, known, fact)));
            if (ProjectionContract.makesMajor(event)) {
                projected.becomesMajor(id);
            }
            if (event instanceof WorkOrderEvent.Completed completed) {
                rechecks.handled(id, completed.completedAt());
            }
        }
    }

    private ProjectedTicket apply(TicketId id, ProjectedTicket known, WorkOrderFact fact) {
        ProjectedTicket next = StatusProjection.apply(id, known, fact);
        if (fact instanceof WorkOrderFact.Completed(var workOrder, var result)
                && next.isHandledAgainst(known)) {
            replies.handled(id.value(), workOrder, result.remedy());
        }
        return next;
    }

    private void apply(FollowUpEvent event, Envelope<?> envelope) {
        var id = new TicketId(event.ticketId());
        if (projected.advance(id, SourceTopic.FOLLOW_UPS, envelope.sequence())) {
            ProjectionContract.command(event).ifPresent(tickets::handle);
            if (event instanceof FollowUpEvent.MatterRaised raised) {
                matters.raise(raised, Actor.parse(envelope.actor()).orElse(Actor.SYSTEM));
            }
        }
    }
}
