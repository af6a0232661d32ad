package io.openhotline.followup.call;

import io.openhotline.contracts.Topics;
import io.openhotline.followup.call.domain.FollowUp.Completed;
import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Closes the ticket of a customer who is not satisfied after the last rework, or requests one more
/// rework.
@ApplicationScoped
public class UnsatisfiedService {
    private final FollowUpRepository followUps;
    private final HandledTicketService tickets;
    private final FollowUpPublisher publisher;
    private final Journal journal;

    UnsatisfiedService(
            FollowUpRepository followUps,
            HandledTicketService tickets,
            FollowUpPublisher publisher,
            Journal journal) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.publisher = publisher;
        this.journal = journal;
    }

    /// Returns empty when the follow-up is missing.
    public Optional<UUID> ticketOf(UUID followUp) {
        return followUps.ticketOf(followUp);
    }

    /// Returns the round of the follow-up.
    @Transactional(TxType.MANDATORY)
    public int round(UUID followUp) {
        return followUps.findById(followUp).round;
    }

    /// Returns whether the customer answered.
    @Transactional(TxType.MANDATORY)
    public boolean isAnswered(UUID followUp) {
        return FollowUpMapper.toDomain(followUps.findById(followUp)) instanceof Completed;
    }

    /// Requires the lock of the ticket, and an answer of a customer who is not satisfied.
    @Transactional(TxType.MANDATORY)
    public void reworkOnceMore(UUID followUp, HandledTicket ticket, Actor actor, Instant at) {
        Completed completed = completed(followUp);
        Plan plan = completed.plan();
        publisher.publish(
                new ReworkWasRequested(plan, plan.round() + 1, completed.survey(), List.of(), at),
                ticket,
                actor);
    }

    /// Requires the lock of the ticket, and an answer of a customer who is not satisfied.
    @Transactional(TxType.MANDATORY)
    public void closeAsItIs(
            UUID followUp, HandledTicket ticket, String reason, Actor actor, Instant at) {
        var waived = new WasWaived(completed(followUp).plan(), Waiver.REWORK_LIMIT, at);
        tickets.save(ticket.withoutContact());
        journal.append(Topics.FOLLOW_UPS, FollowUpContract.closedAsItIs(waived, reason), actor, at);
    }

    private Completed completed(UUID followUp) {
        return (Completed) FollowUpMapper.toDomain(followUps.findById(followUp));
    }
}
