package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.Decision;
import io.openhotline.followup.followup.domain.Decision.Accepted;
import io.openhotline.followup.followup.domain.FollowUpCommand;
import io.openhotline.followup.followup.domain.FollowUpDecider;
import io.openhotline.followup.followup.domain.Rules;
import io.openhotline.followup.followup.domain.Satisfaction;
import io.openhotline.followup.handled.HandledTickets;
import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.followup.policy.FollowUpPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Handles a command in one transaction: locks the ticket, loads, decides, stores, publishes.
@ApplicationScoped
class FollowUpService {
    private final HandledTickets tickets;
    private final FollowUpRepository followUps;
    private final FollowUpPublisher publisher;
    private final Rules rules;

    FollowUpService(
            HandledTickets tickets,
            FollowUpRepository followUps,
            FollowUpPublisher publisher,
            FollowUpPolicy policy) {
        this.tickets = tickets;
        this.followUps = followUps;
        this.publisher = publisher;
        this.rules = new Rules(policy.attempts(), satisfied(policy), policy.reworks());
    }

    /// Returns empty when the follow-up is missing.
    @Transactional
    Optional<Decision> handle(FollowUpCommand command) {
        return followUps
                .ticketOf(command.followUp())
                .map(ticketId -> decide(command, tickets.lock(ticketId)));
    }

    private Decision decide(FollowUpCommand command, Ticket ticket) {
        FollowUpEntity row = followUps.findById(command.followUp());
        Decision decision = FollowUpDecider.decide(command, FollowUpMapper.toDomain(row), rules);
        if (decision instanceof Accepted(var next, var events)) {
            FollowUpMapper.update(row, next);
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
