package io.openhotline.followup.followup;

import io.openhotline.contracts.Topics;
import io.openhotline.followup.followup.domain.Draw;
import io.openhotline.followup.followup.domain.FollowUpEvent;
import io.openhotline.followup.followup.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.followup.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.handled.HandledTickets;
import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Applies each event of a follow-up to the affected rows and publishes it.
@ApplicationScoped
class FollowUpPublisher {
    private final FollowUpRepository followUps;
    private final AttemptRepository attempts;
    private final HandledTickets tickets;
    private final Planner planner;
    private final FollowUpPolicy policy;
    private final Journal journal;

    FollowUpPublisher(
            FollowUpRepository followUps,
            AttemptRepository attempts,
            HandledTickets tickets,
            Planner planner,
            FollowUpPolicy policy,
            Journal journal) {
        this.followUps = followUps;
        this.attempts = attempts;
        this.tickets = tickets;
        this.planner = planner;
        this.policy = policy;
        this.journal = journal;
    }

    void publish(FollowUpEvent event, Ticket ticket, Actor actor) {
        switch (event) {
            case WasAttempted attempted -> {
                attempts.persist(new AttemptEntity(attempted, actor));
                append(FollowUpContract.publish(attempted), actor, attempted.at());
            }
            case WasCompleted completed -> {
                append(FollowUpContract.publish(completed), actor, completed.at());
                if (completed.satisfied()) {
                    tickets.save(ticket.forgotten());
                }
            }
            case WasWaived waived -> waived(waived, ticket, actor);
            case ReworkWasRequested rework -> {
                tickets.save(ticket.reopened(rework.round(), rework.at()));
                String warning = Warning.write(rework, ticket, policy);
                append(FollowUpContract.publish(rework, warning), actor, rework.at());
            }
        }
    }

    private void waived(WasWaived waived, Ticket ticket, Actor actor) {
        tickets.save(ticket.forgotten());
        Optional<UUID> replacement = replacement(waived, ticket);
        replacement.ifPresent(id -> followUps.findById(waived.plan().id()).replacement = id);
        append(FollowUpContract.publish(waived, replacement.orElse(null)), actor, waived.at());
    }

    /// Replaces only a customer who was never asked. After a rework, the customer was asked before
    /// and stays counted. Returns the replacement's ticket, empty when none is needed or found.
    private Optional<UUID> replacement(WasWaived waived, Ticket ticket) {
        if (waived.plan().draw() == Draw.AFTER_REWORK) {
            return Optional.empty();
        }
        return switch (waived.waiver()) {
            case UNREACHABLE, DECLINED -> planner.replace(ticket, waived.at());
            case WITHDRAWN -> planner.gone(ticket, waived.at());
            case REWORK_LIMIT, NOT_DRAWN, TOO_OLD -> Optional.empty();
        };
    }

    private void append(io.openhotline.contracts.FollowUpEvent event, Actor actor, Instant at) {
        journal.append(Topics.FOLLOW_UPS, event, actor, at);
    }
}
