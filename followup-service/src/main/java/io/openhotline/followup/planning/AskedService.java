package io.openhotline.followup.planning;

import io.openhotline.followup.asking.WayService;
import io.openhotline.followup.call.FollowUpRepository;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.sampling.domain.Reach;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.way.SurveyLinks;
import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.pack.PackScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Checks whether a customer may be asked, and starts a follow-up.
@PackScoped
class AskedService {
    private final WayService ways;
    private final SurveyLinks links;
    private final CustomerCap cap;
    private final FollowUpRepository followUps;
    private final FollowUpPolicy policy;

    AskedService(
            WayService ways,
            SurveyLinks links,
            CustomerCap cap,
            FollowUpRepository followUps,
            FollowUpPolicy policy) {
        this.ways = ways;
        this.links = links;
        this.cap = cap;
        this.followUps = followUps;
        this.policy = policy;
    }

    boolean isReachable(HandledTicket ticket) {
        return ticket.withdrawnAt() == null && ways.rules(ticket).order().first().isPresent();
    }

    /// Returns whether the ticket may be sampled instead of another one. A reopened ticket is
    /// followed up anyway.
    boolean mayReplace(HandledTicket ticket, Instant now) {
        return ticket.awaitedRound() == 1 && isReachable(ticket) && !isCapped(ticket, now);
    }

    Reach reach(HandledTicket ticket, Instant now) {
        if (isReachable(ticket)) {
            return isCapped(ticket, now) ? Reach.CAPPED : Reach.ASKABLE;
        }
        return details(ticket).contact().doNotCall() ? Reach.DO_NOT_CALL : Reach.NO_CONTACT;
    }

    /// Applies no cap to a stratum with the rate 1, because no other customer could be asked.
    private boolean isCapped(HandledTicket ticket, Instant now) {
        BigDecimal rate = policy.rate(details(ticket).kind(), groupOf(ticket));
        return rate.compareTo(BigDecimal.ONE) < 0 && cap.isReached(ticket, now);
    }

    /// Returns the group of customers whose stratum counts the ticket; null for all others.
    @Nullable String groupOf(HandledTicket ticket) {
        return policy.stratumGroup(details(ticket).kind(), details(ticket).customerKind());
    }

    /// Returns the district whose stratum counts the ticket; null when all places are counted
    /// together.
    @Nullable String districtOf(HandledTicket ticket) {
        return policy.stratumDistrict(details(ticket).kind(), details(ticket).district());
    }

    Instant dueAt(HandledTicket ticket) {
        return ways.dueAt(ticket);
    }

    Instant dueAt(HandledTicket ticket, Instant from) {
        return ways.dueAt(ticket, from);
    }

    /// Stores the follow-up, and sends the link when the first way is one. Returns the way.
    Way begin(Plan plan, HandledTicket ticket) {
        AskingRules rules = ways.rules(ticket);
        Way way = rules.order().first().orElseThrow();
        followUps.add(Planned.starting(plan, way), rules);
        cap.count(plan.id(), ticket, plan.plannedAt());
        if (way.isLink()) {
            links.issue(plan.id(), way, rules.timetable().opening(plan.plannedAt()));
        }
        return way;
    }

    void forget(UUID followUp) {
        cap.forget(followUp);
    }

    /// Removes a customer who was not asked from the count of the cap.
    void ended(WasWaived waived) {
        UUID followUp = waived.plan().id();
        switch (waived.waiver()) {
            case UNREACHABLE, WITHDRAWN, REOPENED -> cap.forget(followUp);
            case DECLINED, REWORK_LIMIT -> {}
        }
    }

    private static TicketDetails details(HandledTicket ticket) {
        return Objects.requireNonNull(ticket.details());
    }
}
