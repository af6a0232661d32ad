package io.openhotline.followup.followup;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.followup.followup.domain.Draw;
import io.openhotline.followup.followup.domain.Plan;
import io.openhotline.followup.followup.domain.Waiver;
import io.openhotline.followup.handled.HandledTickets;
import io.openhotline.followup.handled.domain.Details;
import io.openhotline.followup.handled.domain.Ticket;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.Candidate;
import io.openhotline.followup.sampling.Drawn;
import io.openhotline.followup.sampling.Replacement;
import io.openhotline.followup.sampling.Sampling;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Decides for each handled ticket whether its customer is asked, and publishes the decision. The
/// caller holds the lock of the ticket's row.
@ApplicationScoped
class Planner {
    private final FollowUpRepository followUps;
    private final HandledTickets tickets;
    private final Sampling sampling;
    private final FollowUpPolicy policy;
    private final Journal journal;
    private final Ids ids;

    Planner(
            FollowUpRepository followUps,
            HandledTickets tickets,
            Sampling sampling,
            FollowUpPolicy policy,
            Journal journal,
            Ids ids) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.sampling = sampling;
        this.policy = policy;
        this.journal = journal;
        this.ids = ids;
    }

    /// Samples a ticket after its first handling; plans a follow-up after every rework (P7).
    void handled(Ticket ticket, Instant now) {
        if (ticket.awaitedRound() == 1) {
            draw(ticket, now);
        } else {
            String stratum = followUps.stratumOf(ticket.id());
            plan(ticket, Draw.AFTER_REWORK, stratum, handledAt(ticket), now);
        }
    }

    private void draw(Ticket ticket, Instant now) {
        Drawn drawn = sampling.draw(candidate(ticket), now, this::isFreeAndCallable);
        switch (drawn.reason()) {
            case SAMPLED -> plan(ticket, Draw.SAMPLED, drawn.stratum(), handledAt(ticket), now);
            case NOT_DRAWN -> waive(ticket.id(), Waiver.NOT_DRAWN, null, now);
            case TOO_OLD -> waiveAndForget(ticket, Waiver.TOO_OLD, null, now);
            case NO_CONTACT -> {
                UUID replacement =
                        drawn.replacement().map(other -> planReplacement(other, now)).orElse(null);
                waiveAndForget(ticket, Waiver.UNREACHABLE, replacement, now);
            }
            case REPLACEMENT, LOST, GONE ->
                    throw new IllegalStateException("Drawn as " + drawn.reason());
        }
    }

    /// Replaces a sampled ticket whose customer could not be asked. Returns the replacement's
    /// ticket, empty when none is needed or found.
    Optional<UUID> replace(Ticket lost, Instant now) {
        return sampling.lost(candidate(lost), now, this::isFreeAndCallable)
                .map(replacement -> planReplacement(replacement, now));
    }

    /// Works as [#replace], for a handled ticket that was withdrawn.
    Optional<UUID> gone(Ticket gone, Instant now) {
        return sampling.gone(candidate(gone), now, this::isFreeAndCallable)
                .map(replacement -> planReplacement(replacement, now));
    }

    private boolean isFreeAndCallable(UUID ticketId) {
        return tickets.claim(ticketId).filter(Ticket::isCallable).isPresent();
    }

    /// Counts the due time from now, because the replacement may have been handled long ago.
    private UUID planReplacement(Replacement replacement, Instant now) {
        Ticket ticket = tickets.lock(replacement.ticketId());
        plan(ticket, Draw.REPLACEMENT, replacement.stratum(), now, now);
        return ticket.id();
    }

    private void plan(Ticket ticket, Draw draw, String stratum, Instant from, Instant now) {
        Duration due = policy.kind(details(ticket).kind()).due();
        var plan =
                new Plan(
                        ids.next(),
                        ticket.id(),
                        ticket.awaitedRound(),
                        draw,
                        stratum,
                        from.plus(due),
                        now);
        followUps.add(plan);
        announce(FollowUpContract.publish(plan), now);
    }

    private void waiveAndForget(
            Ticket ticket, Waiver waiver, @Nullable UUID replacement, Instant now) {
        tickets.save(ticket.forgotten());
        waive(ticket.id(), waiver, replacement, now);
    }

    private void waive(UUID ticketId, Waiver waiver, @Nullable UUID replacement, Instant now) {
        announce(FollowUpContract.neverPlanned(ticketId, waiver, replacement, now), now);
    }

    private void announce(FollowUpEvent event, Instant now) {
        journal.append(Topics.FOLLOW_UPS, event, Actor.SYSTEM, now);
    }

    private static Candidate candidate(Ticket ticket) {
        return new Candidate(
                ticket.id(), details(ticket).kind(), handledAt(ticket), ticket.isCallable());
    }

    private static Details details(Ticket ticket) {
        return Objects.requireNonNull(ticket.details());
    }

    private static Instant handledAt(Ticket ticket) {
        return Objects.requireNonNull(ticket.handledAt());
    }
}
