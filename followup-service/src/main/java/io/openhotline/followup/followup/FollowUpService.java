package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.Decision;
import io.openhotline.followup.followup.domain.Decision.Accepted;
import io.openhotline.followup.followup.domain.FollowUp;
import io.openhotline.followup.followup.domain.FollowUpCommand;
import io.openhotline.followup.followup.domain.FollowUpDecider;
import io.openhotline.followup.followup.domain.Rules;
import io.openhotline.followup.followup.domain.Satisfaction;
import io.openhotline.followup.handled.HandledTickets;
import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.followup.policy.FollowUpPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Lock the ticket, load, decide, store, announce: one transaction.
@ApplicationScoped
class FollowUpService {
    private final HandledTickets tickets;
    private final FollowUpRepository followUps;
    private final Reactions reactions;
    private final Rules rules;

    FollowUpService(
            HandledTickets tickets,
            FollowUpRepository followUps,
            Reactions reactions,
            FollowUpPolicy policy) {
        this.tickets = tickets;
        this.followUps = followUps;
        this.reactions = reactions;
        this.rules = new Rules(policy.attempts(), satisfied(policy), policy.reworks());
    }

    /// Locks and loads what the transaction is about to handle, together.
    @Transactional(TxType.MANDATORY)
    void hold(Collection<UUID> ids) {
        tickets.lock(followUps.ticketsOf(ids));
        followUps.load(ids);
    }

    /// Empty where there is no such follow-up.
    @Transactional
    Optional<Decision> handle(FollowUpCommand command) {
        UUID id = command.followUp();
        if (!followUps.isLoaded(id)) {
            hold(List.of(id));
        }
        return followUps.find(id).map(followUp -> decide(command, followUp));
    }

    private Decision decide(FollowUpCommand command, FollowUp followUp) {
        Decision decision = FollowUpDecider.decide(command, followUp, rules);
        if (decision instanceof Accepted(var next, var events)) {
            Ticket ticket = tickets.lock(followUp.plan().ticketId());
            followUps.save(next);
            events.forEach(event -> reactions.to(event, ticket, command.actor()));
        }
        return decision;
    }

    private static Set<Satisfaction> satisfied(FollowUpPolicy policy) {
        return Arrays.stream(Satisfaction.values())
                .filter(degree -> policy.degree(degree.name()).satisfied())
                .collect(Collectors.toSet());
    }
}
