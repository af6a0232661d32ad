package io.openhotline.followup.call;

import io.openhotline.followup.asking.WayService;
import io.openhotline.followup.call.domain.Decision;
import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUpCommand;
import io.openhotline.followup.call.domain.FollowUpDecider;
import io.openhotline.followup.call.domain.FollowUpRules;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Handles a command in one transaction: locks the ticket, loads, decides, stores, publishes.
@PackScoped
public class FollowUpService {
    private final HandledTicketService tickets;
    private final FollowUpRepository followUps;
    private final FollowUpPublisher publisher;
    private final WayService ways;
    private final ProvisionalAnswers provisional;
    private final FollowUpRules rules;

    FollowUpService(
            HandledTicketService tickets,
            FollowUpRepository followUps,
            FollowUpPublisher publisher,
            WayService ways,
            ProvisionalAnswers provisional,
            FollowUpPolicy policy) {
        this.tickets = tickets;
        this.followUps = followUps;
        this.publisher = publisher;
        this.ways = ways;
        this.provisional = provisional;
        this.rules = new FollowUpRules(policy.attempts(), satisfied(policy), policy.reworks());
    }

    /// Returns empty when the follow-up is missing.
    @Transactional
    public Optional<Decision> handle(FollowUpCommand command) {
        return followUps
                .ticketOf(command.followUp())
                .map(ticketId -> decideAfterProvisional(command, ticketId));
    }

    /// Locks the ticket. Returns empty when the follow-up is missing.
    @Transactional(TxType.MANDATORY)
    public Optional<LinkedFollowUp> lock(UUID followUp) {
        return followUps.ticketOf(followUp).map(id -> linked(followUp, tickets.lock(id)));
    }

    /// Reads without a lock. Requires that the follow-up exists.
    @Transactional
    public LinkedFollowUp find(UUID followUp) {
        UUID ticketId = followUps.ticketOf(followUp).orElseThrow();
        return linked(followUp, tickets.find(ticketId).orElseThrow());
    }

    private LinkedFollowUp linked(UUID followUp, HandledTicket ticket) {
        FollowUpStatus status = followUps.findById(followUp).status;
        return new LinkedFollowUp(ticket.id(), status, ticket.handlers());
    }

    /// Takes the answer of a link first, so that it counts before a later report of a surveyor.
    private Decision decideAfterProvisional(FollowUpCommand command, UUID ticketId) {
        HandledTicket ticket = tickets.lock(ticketId);
        if (command.isOfASurveyor()) {
            provisional.take(command.followUp()).ifPresent(first -> decide(first, ticket));
        }
        return decide(command, tickets.lock(ticketId));
    }

    /// Requires that the follow-up exists.
    @Transactional
    FollowUpStateView state(UUID id) {
        return FollowUpStateView.of(followUps.findById(id));
    }

    private Decision decide(FollowUpCommand command, HandledTicket ticket) {
        FollowUpEntity row = followUps.findById(command.followUp());
        AskingRules asking = ways.rules(ticket);
        Decision decision =
                FollowUpDecider.decide(
                        command, FollowUpMapper.toDomain(row), ticket.handlers(), rules, asking);
        if (decision instanceof Accepted(var next, var events)) {
            FollowUpMapper.update(row, next);
            if (next instanceof Planned planned) {
                FollowUpMapper.schedule(row, planned, asking, command.at());
            }
            events.forEach(event -> publisher.publish(event, ticket, command.actor()));
        }
        return decision;
    }

    private static Set<Satisfaction> satisfied(FollowUpPolicy policy) {
        return Arrays.stream(Satisfaction.values())
                .filter(degree -> policy.degree(degree.name()).satisfied())
                .collect(Collectors.toSet());
    }
}
