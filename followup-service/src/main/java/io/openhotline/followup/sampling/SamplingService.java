package io.openhotline.followup.sampling;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.followup.sampling.domain.Reach;
import io.openhotline.followup.sampling.domain.Sampler;
import io.openhotline.followup.sampling.domain.SamplingDecision;
import io.openhotline.followup.sampling.domain.SamplingReason;
import io.openhotline.followup.sampling.domain.StratumCounts;
import io.openhotline.followup.sampling.domain.StratumId;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Samples tickets, keeps the counts of their strata and lists candidates for replacement. The
/// caller holds the lock of the ticket's row. A ticket stays in the stratum in which it was
/// sampled, even when the pack or the category of the ticket changes.
@PackScoped
public class SamplingService {
    private final StratumRepository strata;
    private final MemberRepository members;
    private final SamplingDecisionRepository decisions;
    private final FollowUpPolicy policy;

    SamplingService(
            StratumRepository strata,
            MemberRepository members,
            SamplingDecisionRepository decisions,
            FollowUpPolicy policy) {
        this.strata = strata;
        this.members = members;
        this.decisions = decisions;
        this.policy = policy;
    }

    /// Decides whether to sample a handled ticket, and records the decision.
    @Transactional(TxType.MANDATORY)
    public SamplingResult sample(TicketToSample ticket, Instant now) {
        StratumId id =
                StratumId.of(
                        ticket.kind(),
                        ticket.customers(),
                        ticket.district(),
                        ticket.handledAt(),
                        policy.timeZone());
        if (ticket.handledAt().isBefore(oldest(now))) {
            decisions.persist(
                    SamplingDecisionEntity.tooOld(ticket.ticketId(), id.code(), rate(id), now));
            return new SamplingResult(id.code(), SamplingReason.TOO_OLD);
        }
        StratumEntity stratum = strata.lock(id);
        SamplingDecision decision = decide(ticket, stratum.counts(), rate(id));
        var member =
                new MemberEntity(
                        ticket.ticketId(),
                        id.code(),
                        ticket.handledAt(),
                        MemberState.after(decision.reason()));
        members.persist(member);
        record(stratum, member, decision, null, now);
        return new SamplingResult(id.code(), decision.reason());
    }

    private static SamplingDecision decide(TicketToSample ticket, StratumCounts counts, Rate rate) {
        Reach reach = Sampler.needsNext(counts, rate) ? ticket.reach().get() : Reach.ASKABLE;
        return Sampler.handled(counts, rate, reach);
    }

    /// Returns the code of the stratum that counts the ticket.
    @Transactional(TxType.MANDATORY)
    public Optional<String> codeOf(UUID ticketId) {
        return members.stratumOf(ticketId);
    }

    /// Returns whether the ticket has been counted in a stratum.
    @Transactional(TxType.MANDATORY)
    public boolean hasSampled(UUID ticketId) {
        return members.stratumOf(ticketId).isPresent();
    }

    /// Subtracts a sampled ticket whose customer could not be asked.
    @Transactional(TxType.MANDATORY)
    public void noResponse(UUID ticketId, Instant now) {
        StratumEntity stratum = strata.lock(stratumOf(ticketId));
        SamplingDecision decision = Sampler.noResponse(stratum.counts());
        record(stratum, members.findById(ticketId), decision, null, now);
    }

    /// Removes a handled ticket from its stratum, because it was withdrawn before a call. Does
    /// nothing for a ticket that the stratum doesn't count.
    @Transactional(TxType.MANDATORY)
    public void withdrawn(UUID ticketId, Instant now) {
        members.stratumOf(ticketId)
                .map(code -> strata.lock(StratumId.parse(code)))
                .ifPresent(stratum -> withdrawn(stratum, members.findById(ticketId), now));
    }

    private void withdrawn(StratumEntity stratum, MemberEntity member, Instant now) {
        switch (member.state) {
            case NO_RESPONSE, WITHDRAWN -> {}
            case SAMPLED, NOT_SAMPLED, NO_CONTACT, DO_NOT_CALL, CAPPED -> {
                boolean wasPlanned = member.state == MemberState.SAMPLED;
                record(stratum, member, Sampler.withdrawn(stratum.counts(), wasPlanned), null, now);
            }
        }
    }

    /// Lists the tickets that may be sampled instead of `ticketId`, the best one first; empty when
    /// the rate holds without one. Locks the stratum. The caller consumes the stream within the
    /// transaction, and reports its choice to [#replaced].
    @Transactional(TxType.MANDATORY)
    public Stream<UUID> replacementsFor(UUID ticketId, Instant now) {
        return members.stratumOf(ticketId).stream()
                .map(code -> strata.lock(StratumId.parse(code)))
                .filter(stratum -> stratum.counts().isBelow(rate(stratum.id())))
                .flatMap(_ -> members.replacementsFor(members.findById(ticketId), oldest(now)))
                .map(member -> member.ticketId);
    }

    /// Lists the strata of the present month whose rate doesn't hold. A new rate doesn't apply to
    /// the months before.
    @Transactional(TxType.MANDATORY)
    public List<String> below(Instant now) {
        YearMonth month = YearMonth.from(now.atZone(policy.timeZone()));
        return strata.list(month.toString()).stream()
                .filter(stratum -> stratum.counts().isBelow(rate(stratum.id())))
                .map(stratum -> stratum.code)
                .toList();
    }

    /// Lists the tickets that make up for a rate that doesn't hold, the last one that was handled
    /// first; empty when the rate holds. Locks the stratum. The caller consumes the stream within
    /// the transaction, and reports its choice to [#madeUp].
    @Transactional(TxType.MANDATORY)
    public Stream<UUID> candidates(String code, Instant now) {
        StratumEntity stratum = strata.lock(StratumId.parse(code));
        return stratum.counts().isBelow(rate(stratum.id()))
                ? members.lastNotSampled(code, oldest(now)).map(member -> member.ticketId)
                : Stream.empty();
    }

    /// Counts a ticket that makes up for a rate that didn't hold. Requires the lock of the ticket
    /// and a call of [#candidates].
    @Transactional(TxType.MANDATORY)
    public void madeUp(UUID ticketId, Instant now) {
        MemberEntity member = members.findById(ticketId);
        StratumEntity stratum = strata.findById(member.stratum);
        record(stratum, member, Sampler.replacement(stratum.counts()), null, now);
    }

    /// Counts `replacement` as sampled instead of `replaced`. Requires the locks of both tickets
    /// and a call of [#replacementsFor]. Returns the stratum of both.
    @Transactional(TxType.MANDATORY)
    public String replaced(UUID replaced, UUID replacement, Instant now) {
        MemberEntity member = members.findById(replacement);
        StratumEntity stratum = strata.findById(member.stratum);
        record(stratum, member, Sampler.replacement(stratum.counts()), replaced, now);
        return member.stratum;
    }

    private void record(
            StratumEntity stratum,
            MemberEntity member,
            SamplingDecision decision,
            @Nullable UUID replaces,
            Instant now) {
        stratum.update(decision.counts());
        member.state = MemberState.after(decision.reason());
        decisions.persist(
                SamplingDecisionEntity.of(member, decision, rate(stratum.id()), replaces, now));
    }

    private StratumId stratumOf(UUID ticketId) {
        return members.stratumOf(ticketId).map(StratumId::parse).orElseThrow();
    }

    /// Returns the earliest time of handling for which the policy still asks customers.
    private Instant oldest(Instant now) {
        return now.minus(policy.drawWithin());
    }

    private Rate rate(StratumId id) {
        return new Rate(policy.rate(id.kind(), id.customers()));
    }
}
