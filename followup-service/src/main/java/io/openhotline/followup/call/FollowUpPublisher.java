package io.openhotline.followup.call;

import io.openhotline.contracts.Topics;
import io.openhotline.followup.asking.WayService;
import io.openhotline.followup.call.domain.FollowUpEvent;
import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;
import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAnsweredAgain;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCancelled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasOverdue;
import io.openhotline.followup.call.domain.FollowUpEvent.WasScheduled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.call.domain.ScheduleCause;
import io.openhotline.followup.loyalty.LoyaltyService;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.ticket.HandledTicketService;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.way.SurveyLinks;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Applies each event of a follow-up to the affected rows and publishes it.
@PackScoped
class FollowUpPublisher {
    private final FollowUpRepository followUps;
    private final AttemptRepository attempts;
    private final HandledTicketService tickets;
    private final ReplacementPlanner replacements;
    private final SurveyLinks links;
    private final WayService ways;
    private final ReworkLimit limit;
    private final AnswerWords words;
    private final LoyaltyService loyalty;
    private final FollowUpPolicy policy;
    private final KeptAnswerService kept;
    private final Journal journal;

    FollowUpPublisher(
            FollowUpRepository followUps,
            AttemptRepository attempts,
            HandledTicketService tickets,
            ReplacementPlanner replacements,
            SurveyLinks links,
            WayService ways,
            ReworkLimit limit,
            AnswerWords words,
            LoyaltyService loyalty,
            FollowUpPolicy policy,
            KeptAnswerService kept,
            Journal journal) {
        this.followUps = followUps;
        this.attempts = attempts;
        this.tickets = tickets;
        this.replacements = replacements;
        this.links = links;
        this.ways = ways;
        this.limit = limit;
        this.words = words;
        this.loyalty = loyalty;
        this.policy = policy;
        this.kept = kept;
        this.journal = journal;
    }

    void publish(FollowUpEvent event, HandledTicket ticket, Actor actor) {
        switch (event) {
            case WasAttempted attempted -> {
                attempts.persist(new AttemptEntity(attempted, actor));
                append(FollowUpContract.toContract(attempted), actor, attempted.at());
            }
            case WasCompleted completed -> {
                append(contract(completed), actor, completed.at());
                count(completed);
                kept.keep(completed.plan().id(), completed.survey(), actor, completed.at());
                if (completed.satisfied()) {
                    tickets.save(ticket.withoutContact());
                }
            }
            case WasAnsweredAgain again ->
                    kept.keep(again.plan().id(), again.survey(), actor, again.at());
            case WasWaived waived -> waived(waived, ticket, actor);
            case WasScheduled scheduled -> {
                append(FollowUpContract.toContract(scheduled), actor, scheduled.at());
                issueLink(scheduled, ticket);
            }
            case WasOverdue overdue ->
                    append(FollowUpContract.toContract(overdue), actor, overdue.at());
            case WasCancelled cancelled ->
                    append(FollowUpContract.toContract(cancelled), actor, cancelled.at());
            case ReworkWasRequested rework -> {
                tickets.save(ticket.reopened(rework.round(), rework.at()));
                String warning =
                        WarningTexts.write(rework, ticket, policy, words.cause(rework.survey()));
                append(FollowUpContract.toContract(rework, warning), actor, rework.at());
            }
            case LimitWasReached reached -> {
                limit.reached(reached);
                append(FollowUpContract.toContract(reached), actor, reached.at());
            }
        }
    }

    /// Sends a survey link if the new way is a link.
    private void issueLink(WasScheduled scheduled, HandledTicket ticket) {
        Way way = scheduled.asking().way();
        if (scheduled.cause() == ScheduleCause.WAY_CHANGED && way.isLink()) {
            Instant notBefore = ways.rules(ticket).timetable().opening(scheduled.at());
            links.issue(scheduled.plan().id(), way, notBefore);
        }
    }

    private void count(WasCompleted completed) {
        Integer answer = words.loyalty(completed.survey());
        if (answer != null) {
            loyalty.count(completed.plan().stratum(), answer);
        }
    }

    private io.openhotline.contracts.FollowUpEvent contract(WasCompleted completed) {
        return FollowUpContract.toContract(
                completed, words.of(completed.survey()), words.loyalty(completed.survey()));
    }

    private void waived(WasWaived waived, HandledTicket ticket, Actor actor) {
        tickets.save(ticket.withoutContact());
        Optional<UUID> replacement = replacements.replace(waived);
        replacement.ifPresent(id -> followUps.findById(waived.plan().id()).replacement = id);
        append(FollowUpContract.toContract(waived, replacement.orElse(null)), actor, waived.at());
    }

    private void append(io.openhotline.contracts.FollowUpEvent event, Actor actor, Instant at) {
        journal.append(Topics.FOLLOW_UPS, event, actor, at);
    }
}
