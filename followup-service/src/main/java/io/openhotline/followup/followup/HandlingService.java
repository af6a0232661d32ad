package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.FollowUpCommand.Withdraw;
import io.openhotline.followup.handled.HandledTickets;
import io.openhotline.followup.handled.TicketContract;
import io.openhotline.followup.handled.domain.Details;
import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.followup.handled.domain.TicketFact;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.MDC;

/// Stores what other services publish about tickets; plans a follow-up when a ticket becomes
/// handled and waives it when the ticket is withdrawn.
@ApplicationScoped
class HandlingService {
    private static final String TICKET_NUMBER = "ticketNumber";

    private final HandledTickets tickets;
    private final FollowUpRepository followUps;
    private final FollowUpService service;
    private final Planner planner;
    private final Clock clock;

    HandlingService(
            HandledTickets tickets,
            FollowUpRepository followUps,
            FollowUpService service,
            Planner planner,
            Clock clock) {
        this.tickets = tickets;
        this.followUps = followUps;
        this.service = service;
        this.planner = planner;
        this.clock = clock;
    }

    void lock(List<? extends Envelope<?>> events) {
        tickets.lock(events.stream().map(Envelope::ticketId).distinct().toList());
    }

    void learn(Envelope<?> event) {
        TicketContract.read(event.data()).ifPresent(fact -> learn(event.ticketId(), fact));
    }

    private void learn(UUID ticketId, TicketFact fact) {
        Ticket before = tickets.lock(ticketId);
        Ticket after = before.after(fact);
        tickets.save(after);
        MDC.put(TICKET_NUMBER, number(after));
        try {
            react(before, after, clock.instant());
        } finally {
            MDC.remove(TICKET_NUMBER);
        }
    }

    private void react(Ticket before, Ticket after, Instant now) {
        if (after.isHandled() && !before.isHandled()) {
            planner.handled(after, now);
        }
        if (after.withdrawnAt() != null && before.withdrawnAt() == null) {
            withdrawn(before, after, now);
        }
    }

    private void withdrawn(Ticket before, Ticket after, Instant now) {
        followUps
                .findPlanned(after.id())
                .ifPresentOrElse(
                        open -> service.handle(new Withdraw(open.plan().id(), Actor.SYSTEM, now)),
                        () -> goneWithoutFollowUp(before, after, now));
    }

    /// Removes a withdrawn ticket from its stratum. A ticket that had a follow-up stays counted,
    /// because its customer was asked.
    private void goneWithoutFollowUp(Ticket before, Ticket after, Instant now) {
        if (before.isHandled() && !followUps.anyOf(after.id())) {
            planner.gone(after, now);
        }
    }

    private static String number(Ticket ticket) {
        Details details = ticket.details();
        return details == null ? "" : details.number();
    }
}
