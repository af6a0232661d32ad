package io.openhotline.followup.planning;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Topics;
import io.openhotline.followup.call.FollowUpRepository;
import io.openhotline.followup.call.ReplacementPlanner;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.sampling.SamplingResult;
import io.openhotline.followup.sampling.SamplingService;
import io.openhotline.followup.sampling.TicketToSample;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides for each handled ticket whether its customer is asked, claims replacements, plans and
/// publishes. The caller holds the lock of the ticket's row.
@ApplicationScoped
class Planner implements ReplacementPlanner {
    private final FollowUpRepository followUps;
    private final HandledTicketService tickets;
    private final SamplingService sampling;
    private final AskedService asked;
    private final Journal journal;
    private final Ids ids;

    Planner(
            FollowUpRepository followUps,
            HandledTicketService tickets,
            SamplingService sampling,
            AskedService asked,
            Journal journal,
            Ids ids) {
        this.followUps = followUps;
        this.tickets = tickets;
        this.sampling = sampling;
        this.asked = asked;
        this.journal = journal;
        this.ids = ids;
    }

    /// Samples a ticket after its first handling; plans a follow-up after every rework (P7).
    void handled(HandledTicket ticket, Instant now) {
        if (ticket.awaitedRound() == 1) {
            sample(ticket, now);
        } else {
            stratumOf(ticket)
                    .ifPresentOrElse(
                            stratum -> afterRework(ticket, stratum, now),
                            () -> sample(ticket, now));
        }
    }

    /// Returns the stratum in which the ticket was sampled; a ticket that was too old for it has
    /// none.
    private Optional<String> stratumOf(HandledTicket ticket) {
        return followUps.stratumOf(ticket.id()).or(() -> sampling.codeOf(ticket.id()));
    }

    private void afterRework(HandledTicket ticket, String stratum, Instant now) {
        if (asked.isReachable(ticket)) {
            plan(ticket, PlanReason.AFTER_REWORK, stratum, asked.dueAt(ticket), now);
        } else {
            waiveAndDeleteContact(ticket, Waiver.UNREACHABLE, null, now);
        }
    }

    boolean hasSampled(UUID ticketId) {
        return sampling.hasSampled(ticketId);
    }

    Instant dueAt(HandledTicket ticket) {
        return asked.dueAt(ticket);
    }

    /// Removes a customer whose follow-up was cancelled from the count of the cap.
    void cancelled(UUID followUp) {
        asked.forget(followUp);
    }

    private void sample(HandledTicket ticket, Instant now) {
        SamplingResult result = sampling.sample(toSample(ticket, now), now);
        switch (result.reason()) {
            case SAMPLED ->
                    plan(ticket, PlanReason.SAMPLED, result.stratum(), asked.dueAt(ticket), now);
            case NOT_SAMPLED -> waive(ticket, Waiver.NOT_DRAWN, null, now);
            case TOO_OLD -> waiveAndDeleteContact(ticket, Waiver.TOO_OLD, null, now);
            case NO_CONTACT -> replaced(ticket, Waiver.UNREACHABLE, now);
            case DO_NOT_CALL -> replaced(ticket, Waiver.DECLINED, now);
            case CAPPED -> replaced(ticket, Waiver.NOT_DRAWN, now);
            case REPLACEMENT, NO_RESPONSE, WITHDRAWN ->
                    throw new IllegalStateException("Sampled as " + result.reason());
        }
    }

    private void replaced(HandledTicket ticket, Waiver waiver, Instant now) {
        UUID replacement = planReplacement(ticket.id(), now).orElse(null);
        waiveAndDeleteContact(ticket, waiver, replacement, now);
    }

    /// Replaces only a customer who was never asked. After a rework, the customer was asked before
    /// and stays counted.
    @Override
    public Optional<UUID> replace(WasWaived waived) {
        asked.ended(waived);
        if (waived.plan().reason() == PlanReason.AFTER_REWORK) {
            return Optional.empty();
        }
        UUID ticketId = waived.plan().ticketId();
        return switch (waived.waiver()) {
            case UNREACHABLE, DECLINED -> {
                sampling.noResponse(ticketId, waived.at());
                yield planReplacement(ticketId, waived.at());
            }
            case WITHDRAWN -> withdrawn(ticketId, waived.at());
            case REWORK_LIMIT, REOPENED -> Optional.empty();
        };
    }

    /// Removes a withdrawn ticket from its stratum. Returns the ticket whose customer is asked
    /// instead, empty when none is needed or found.
    Optional<UUID> withdrawn(UUID ticketId, Instant now) {
        sampling.withdrawn(ticketId, now);
        return planReplacement(ticketId, now);
    }

    /// Claims the first candidate that no other transaction has locked and whose customer can be
    /// called. Counts the due time from now, because it may have been handled long ago.
    private Optional<UUID> planReplacement(UUID replaced, Instant now) {
        Optional<HandledTicket> claimed;
        try (Stream<UUID> candidates = sampling.replacementsFor(replaced, now)) {
            claimed = claim(candidates, now);
        }
        claimed.ifPresent(ticket -> {
            String stratum = sampling.replaced(replaced, ticket.id(), now);
            plan(ticket, PlanReason.REPLACEMENT, stratum, asked.dueAt(ticket, now), now);
        });
        return claimed.map(HandledTicket::id);
    }

    /// Plans one more follow-up of a stratum whose rate doesn't hold. Returns false when the rate
    /// holds or nobody is left.
    boolean makeUp(String stratum, Instant now) {
        Optional<HandledTicket> claimed;
        try (Stream<UUID> candidates = sampling.candidates(stratum, now)) {
            claimed = claim(candidates, now);
        }
        claimed.ifPresent(ticket -> {
            sampling.madeUp(ticket.id(), now);
            plan(ticket, PlanReason.REPLACEMENT, stratum, asked.dueAt(ticket, now), now);
        });
        return claimed.isPresent();
    }

    private Optional<HandledTicket> claim(Stream<UUID> candidates, Instant now) {
        return candidates
                .flatMap(candidate -> tickets.claim(candidate).stream())
                .filter(candidate -> asked.mayReplace(candidate, now))
                .findFirst();
    }

    private void plan(
            HandledTicket ticket, PlanReason reason, String stratum, Instant dueAt, Instant now) {
        var plan =
                new Plan(
                        ids.next(),
                        ticket.id(),
                        ticket.awaitedRound(),
                        reason,
                        stratum,
                        dueAt,
                        now);
        Way way = asked.begin(plan, ticket);
        publish(PlanContract.planned(plan, way), now);
    }

    private void waiveAndDeleteContact(
            HandledTicket ticket, Waiver waiver, @Nullable UUID replacement, Instant now) {
        tickets.save(ticket.withoutContact());
        waive(ticket, waiver, replacement, now);
    }

    private void waive(
            HandledTicket ticket, Waiver waiver, @Nullable UUID replacement, Instant now) {
        publish(
                PlanContract.notPlanned(
                        ticket.id(), ticket.awaitedRound(), waiver, replacement, now),
                now);
    }

    private void publish(FollowUpEvent event, Instant now) {
        journal.append(Topics.FOLLOW_UPS, event, Actor.SYSTEM, now);
    }

    private TicketToSample toSample(HandledTicket ticket, Instant now) {
        return new TicketToSample(
                ticket.id(),
                details(ticket).kind(),
                asked.groupOf(ticket),
                asked.districtOf(ticket),
                handledAt(ticket),
                () -> asked.reach(ticket, now));
    }

    private static TicketDetails details(HandledTicket ticket) {
        return Objects.requireNonNull(ticket.details());
    }

    private static Instant handledAt(HandledTicket ticket) {
        return Objects.requireNonNull(ticket.handledAt());
    }
}
