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

/// Draws tickets and replaces the lost ones. Whoever calls holds the lock of the ticket's row.
@ApplicationScoped
public class Sampling {
    private final StratumRepository strata;
    private final MemberRepository members;
    private final DrawRecords records;
    private final FollowUpPolicy policy;

    Sampling(
            StratumRepository strata,
            MemberRepository members,
            DrawRecords records,
            FollowUpPolicy policy) {
        this.strata = strata;
        this.members = members;
        this.records = records;
        this.policy = policy;
    }

    /// A ticket was handled. `claim` is as in [#lost].
    @Transactional(TxType.MANDATORY)
    public Drawn draw(Candidate candidate, Instant now, Predicate<UUID> claim) {
        StratumId id = stratumOf(candidate);
        if (candidate.handledAt().isBefore(now.minus(policy.drawWithin()))) {
            records.add(DrawRecord.tooOld(candidate.ticketId(), id.code(), rate(id.kind()), now));
            return new Drawn(id.code(), Reason.TOO_OLD, Optional.empty());
        }
        StratumRow stratum = strata.lock(id);
        Drawing drawing = Sampler.handled(stratum.tally(), rate(id.kind()), candidate.callable());
        MemberRow member = member(candidate, id, drawing);
        members.add(member);
        StratumRow counted = record(stratum, member, drawing, null, now);
        Optional<Replacement> replacement =
                drawing.reason() == Reason.NO_CONTACT
                        ? replace(counted, member, now, claim)
                        : Optional.empty();
        return new Drawn(id.code(), drawing.reason(), replacement);
    }

    private static MemberRow member(Candidate candidate, StratumId id, Drawing drawing) {
        return new MemberRow(
                candidate.ticketId(),
                id.code(),
                candidate.handledAt(),
                Standing.after(drawing.reason()));
    }

    /// The customer of a drawn ticket could not be asked. Returns the ticket drawn in its place, if
    /// the stratum owes one and one is there. `claim` locks a ticket unless somebody else works on
    /// it, and tells whether its customer can be called.
    @Transactional(TxType.MANDATORY)
    public Optional<Replacement> lost(Candidate drawn, Instant now, Predicate<UUID> claim) {
        StratumRow stratum = strata.lock(stratumOf(drawn));
        MemberRow member = members.load(drawn.ticketId());
        return loseAndReplace(stratum, member, Sampler.lost(stratum.tally()), now, claim);
    }

    /// The customer took a handled ticket back before anybody asked. As [#lost], except that it may
    /// not have been drawn.
    @Transactional(TxType.MANDATORY)
    public Optional<Replacement> gone(Candidate handled, Instant now, Predicate<UUID> claim) {
        if (!members.isKnown(handled.ticketId())) {
            return Optional.empty();
        }
        StratumRow stratum = strata.lock(stratumOf(handled));
        MemberRow member = members.load(handled.ticketId());
        return switch (member.standing()) {
            case LOST, GONE -> Optional.empty();
            case DRAWN, NOT_DRAWN, NO_CONTACT -> {
                boolean wasPlanned = member.standing() == Standing.DRAWN;
                Drawing drawing = Sampler.gone(stratum.tally(), wasPlanned);
                yield loseAndReplace(stratum, member, drawing, now, claim);
            }
        };
    }

    private Optional<Replacement> loseAndReplace(
            StratumRow stratum,
            MemberRow lost,
            Drawing drawing,
            Instant now,
            Predicate<UUID> claim) {
        StratumRow counted = record(stratum, lost, drawing, null, now);
        return replace(counted, lost, now, claim);
    }

    private Optional<Replacement> replace(
            StratumRow stratum, MemberRow lost, Instant now, Predicate<UUID> claim) {
        if (!stratum.tally().owes(rate(stratum.kind()))) {
            return Optional.empty();
        }
        Optional<MemberRow> found =
                members.replacementsFor(lost, now.minus(policy.drawWithin()))
                        .filter(candidate -> claim.test(candidate.ticketId()))
                        .findFirst();
        found.ifPresent(replacement ->
                record(
                        stratum,
                        replacement,
                        Sampler.replaced(stratum.tally()),
                        lost.ticketId(),
                        now));
        return found.map(member -> new Replacement(member.ticketId(), member.stratum()));
    }

    /// The stratum as it is then.
    private StratumRow record(
            StratumRow stratum,
            MemberRow member,
            Drawing drawing,
            @Nullable UUID replaces,
            Instant now) {
        StratumRow counted = stratum.with(drawing.tally());
        strata.save(counted);
        members.save(member.with(Standing.after(drawing.reason())));
        records.add(DrawRecord.of(member, drawing, rate(stratum.kind()), replaces, now));
        return counted;
    }

    private StratumId stratumOf(Candidate candidate) {
        return StratumId.of(candidate.kind(), candidate.handledAt(), policy.timeZone());
    }

    private Rate rate(String kind) {
        return new Rate(policy.kind(kind).rate());
    }
}
