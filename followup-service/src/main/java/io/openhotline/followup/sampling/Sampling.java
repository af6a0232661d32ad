package io.openhotline.followup.sampling;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.domain.Drawing;
import io.openhotline.followup.sampling.domain.Rate;
import io.openhotline.followup.sampling.domain.Reason;
import io.openhotline.followup.sampling.domain.Sampler;
import io.openhotline.followup.sampling.domain.StratumId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Samples tickets and replaces the lost ones. The caller holds the lock of the ticket's row.
@ApplicationScoped
public class Sampling {
    private final StratumRepository strata;
    private final MemberRepository members;
    private final DrawRecordRepository records;
    private final FollowUpPolicy policy;

    Sampling(
            StratumRepository strata,
            MemberRepository members,
            DrawRecordRepository records,
            FollowUpPolicy policy) {
        this.strata = strata;
        this.members = members;
        this.records = records;
        this.policy = policy;
    }

    /// Decides whether to sample a handled ticket. `claim` works as in [#lost].
    @Transactional(TxType.MANDATORY)
    public Drawn draw(Candidate candidate, Instant now, Predicate<UUID> claim) {
        StratumId id = stratumOf(candidate);
        if (candidate.handledAt().isBefore(now.minus(policy.drawWithin()))) {
            records.persist(
                    DrawRecordEntity.tooOld(candidate.ticketId(), id.code(), rate(id.kind()), now));
            return new Drawn(id.code(), Reason.TOO_OLD, Optional.empty());
        }
        StratumEntity stratum = strata.lock(id);
        Drawing drawing = Sampler.handled(stratum.tally(), rate(id.kind()), candidate.callable());
        MemberEntity member = member(candidate, id, drawing);
        members.persist(member);
        record(stratum, member, drawing, null, now);
        Optional<Replacement> replacement =
                drawing.reason() == Reason.NO_CONTACT
                        ? replace(stratum, member, now, claim)
                        : Optional.empty();
        return new Drawn(id.code(), drawing.reason(), replacement);
    }

    private static MemberEntity member(Candidate candidate, StratumId id, Drawing drawing) {
        return new MemberEntity(
                candidate.ticketId(),
                id.code(),
                candidate.handledAt(),
                Standing.after(drawing.reason()));
    }

    /// Counts a sampled ticket as lost, because its customer could not be asked. Returns the
    /// replacement, empty when the rate requires none or no candidate is left.
    ///
    /// @param claim locks a candidate; returns false when another transaction holds its lock, or
    ///   when its customer can't be called
    @Transactional(TxType.MANDATORY)
    public Optional<Replacement> lost(Candidate drawn, Instant now, Predicate<UUID> claim) {
        StratumEntity stratum = strata.lock(stratumOf(drawn));
        MemberEntity member = members.findById(drawn.ticketId());
        return loseAndReplace(stratum, member, Sampler.lost(stratum.tally()), now, claim);
    }

    /// Removes a handled ticket from its stratum, because it was withdrawn before a call. Works as
    /// [#lost], also for a ticket that was not sampled.
    @Transactional(TxType.MANDATORY)
    public Optional<Replacement> gone(Candidate handled, Instant now, Predicate<UUID> claim) {
        if (!members.isKnown(handled.ticketId())) {
            return Optional.empty();
        }
        StratumEntity stratum = strata.lock(stratumOf(handled));
        MemberEntity member = members.findById(handled.ticketId());
        return switch (member.standing) {
            case LOST, GONE -> Optional.empty();
            case DRAWN, NOT_DRAWN, NO_CONTACT -> {
                boolean wasPlanned = member.standing == Standing.DRAWN;
                Drawing drawing = Sampler.gone(stratum.tally(), wasPlanned);
                yield loseAndReplace(stratum, member, drawing, now, claim);
            }
        };
    }

    private Optional<Replacement> loseAndReplace(
            StratumEntity stratum,
            MemberEntity lost,
            Drawing drawing,
            Instant now,
            Predicate<UUID> claim) {
        record(stratum, lost, drawing, null, now);
        return replace(stratum, lost, now, claim);
    }

    private Optional<Replacement> replace(
            StratumEntity stratum, MemberEntity lost, Instant now, Predicate<UUID> claim) {
        if (!stratum.tally().owes(rate(stratum.kind))) {
            return Optional.empty();
        }
        Optional<MemberEntity> found =
                members.replacementsFor(lost, now.minus(policy.drawWithin()))
                        .filter(candidate -> claim.test(candidate.ticketId))
                        .findFirst();
        found.ifPresent(replacement ->
                record(
                        stratum,
                        replacement,
                        Sampler.replaced(stratum.tally()),
                        lost.ticketId,
                        now));
        return found.map(member -> new Replacement(member.ticketId, member.stratum));
    }

    private void record(
            StratumEntity stratum,
            MemberEntity member,
            Drawing drawing,
            @Nullable UUID replaces,
            Instant now) {
        stratum.update(drawing.tally());
        member.standing = Standing.after(drawing.reason());
        records.persist(DrawRecordEntity.of(member, drawing, rate(stratum.kind), replaces, now));
    }

    private StratumId stratumOf(Candidate candidate) {
        return StratumId.of(candidate.kind(), candidate.handledAt(), policy.timeZone());
    }

    private Rate rate(String kind) {
        return new Rate(policy.kind(kind).rate());
    }
}
