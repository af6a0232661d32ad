package io.openhotline.followup.planning;

import io.openhotline.followup.call.FollowUpRepository;
import io.openhotline.followup.call.FollowUpService;
import io.openhotline.followup.call.domain.FollowUpCommand.Cancel;
import io.openhotline.followup.call.domain.FollowUpCommand.ChangeDue;
import io.openhotline.followup.call.domain.FollowUpCommand.Withdraw;
import io.openhotline.followup.dispatch.DispatchStepService;
import io.openhotline.followup.drawing.WorkService;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.TicketContract;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.ticket.domain.TicketFact;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.MDC;

/// Stores what other services publish about tickets; plans a follow-up when a ticket becomes
/// handled and waives it when the ticket is withdrawn.
@ApplicationScoped
class TicketEventService {
    private static final String TICKET_NUMBER = "ticketNumber";

    private final HandledTicketService tickets;
    private final FollowUpRepository followUps;
    private final FollowUpService service;
    private final Planner planner;
    private final WorkService works;
    private final DispatchStepService steps;
    private final Clock clock;

    TicketEventService(
            HandledTicketService tickets,
            FollowUpRepository followUps,
            FollowUpService service,
            Planner planner,
            WorkService works,
            DispatchStepService steps,
            Clock clock) {
        this.tickets = tickets;
        this.followUps = followUps;
        this.service = service;
        this.planner = planner;
        this.works = works;
        this.steps = steps;
        this.clock = clock;
    }

    void lock(List<? extends Envelope<?>> events) {
        tickets.lock(events.stream().map(Envelope::ticketId).distinct().toList());
    }

    void process(Envelope<?> event) {
        works.record(event.data());
        steps.record(event);
        TicketContract.read(event.data()).ifPresent(fact -> process(event, fact));
    }

    private void process(Envelope<?> event, TicketFact fact) {
        HandledTicket before = tickets.lock(event.ticketId());
        HandledTicket after = withHandler(before.after(fact), event);
        tickets.save(after);
        keepBeside(fact, after);
        MDC.put(TICKET_NUMBER, number(after));
        try {
            plan(before, after, clock.instant());
        } finally {
            MDC.remove(TICKET_NUMBER);
        }
    }

    private void keepBeside(TicketFact fact, HandledTicket ticket) {
        if (fact instanceof TicketFact.Merged(var into, _)) {
            tickets.merged(ticket.id(), into);
        } else if (fact instanceof TicketFact.Unmerged) {
            tickets.merged(ticket.id(), null);
        } else if (fact instanceof TicketFact.Completed done && done.department() != null) {
            tickets.handledIn(ticket.id(), done.department());
        }
    }

    private static HandledTicket withHandler(HandledTicket ticket, Envelope<?> event) {
        return TicketContract.handler(event.data(), event.actor())
                .map(ticket::handledBy)
                .orElse(ticket);
    }

    private void plan(HandledTicket before, HandledTicket after, Instant now) {
        boolean reopened = after.awaitedRound() > before.awaitedRound();
        if (reopened) {
            followUps
                    .plannedOf(before.id())
                    .ifPresent(planned -> {
                        service.handle(new Cancel(planned, Actor.SYSTEM, now));
                        planner.cancelled(planned);
                    });
        }
        if (after.isHandled() && (reopened || !before.isHandled()) && !wasCounted(before)) {
            planner.handled(after, now);
        }
        if (after.writtenBackAt() != null && before.writtenBackAt() == null) {
            changeDue(after, now);
        }
        if (after.withdrawnAt() != null && before.withdrawnAt() == null) {
            withdraw(before, now);
        }
    }

    /// Counts the due time from the write-back if the pack says so (C5).
    private void changeDue(HandledTicket ticket, Instant now) {
        if (ticket.isHandled()) {
            followUps
                    .plannedOf(ticket.id())
                    .ifPresent(planned ->
                            service.handle(
                                    new ChangeDue(
                                            planned, planner.dueAt(ticket), Actor.SYSTEM, now)));
        }
    }

    /// A ticket that was handled before a merge was sampled before it, and isn't sampled again when
    /// the merge is taken back.
    private boolean wasCounted(HandledTicket before) {
        return before.withdrawnAt() != null && planner.hasSampled(before.id());
    }

    private void withdraw(HandledTicket before, Instant now) {
        followUps
                .plannedOf(before.id())
                .ifPresentOrElse(
                        planned -> service.handle(new Withdraw(planned, Actor.SYSTEM, now)),
                        () -> withdrawWithoutFollowUp(before, now));
    }

    /// Removes a withdrawn ticket from its stratum. A ticket that had a follow-up stays counted,
    /// because its customer was asked.
    private void withdrawWithoutFollowUp(HandledTicket before, Instant now) {
        boolean sampled = before.isHandled() || before.awaitedRound() > 1;
        if (sampled && !followUps.anyOf(before.id())) {
            planner.withdrawn(before.id(), now);
        }
    }

    private static String number(HandledTicket ticket) {
        TicketDetails details = ticket.details();
        return details == null ? "" : details.number();
    }
}
