package io.openhotline.followup.survey;

import io.openhotline.followup.call.FollowUpService;
import io.openhotline.followup.call.KeptAnswerService;
import io.openhotline.followup.call.LinkedFollowUp;
import io.openhotline.followup.call.ProvisionalAnswers;
import io.openhotline.followup.call.domain.FollowUpCommand.Answer;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.survey.domain.LinkState;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Stores all answers of links. The last one counts when the time for corrections ends, or earlier
/// when a surveyor reports an answer.
@PackScoped
class SurveyAnswerService implements ProvisionalAnswers {
    /// Represents the customer, whose identity the link doesn't contain.
    static final Actor CUSTOMER = new Actor(Actor.Role.CUSTOMER, "survey-link");

    private final SurveyLinkRepository links;
    private final FollowUpService followUps;
    private final KeptAnswerService answers;
    private final FollowUpPolicy policy;
    private final Clock clock;

    SurveyAnswerService(
            SurveyLinkRepository links,
            FollowUpService followUps,
            KeptAnswerService answers,
            FollowUpPolicy policy,
            Clock clock) {
        this.links = links;
        this.followUps = followUps;
        this.answers = answers;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    Optional<LinkView> find(UUID link) {
        return links.findByIdOptional(link).map(row -> view(row, followUps.find(row.followUpId)));
    }

    /// Keeps the answer if the link takes one, and returns the state before; empty when the link is
    /// missing.
    @Transactional
    Optional<LinkState> answer(UUID id, Survey survey) {
        return links.followUpOf(id)
                .flatMap(followUps::lock)
                .map(followUp -> answer(links.findById(id), followUp.status(), survey));
    }

    private LinkState answer(SurveyLinkEntity link, FollowUpStatus followUp, Survey survey) {
        Instant now = clock.instant();
        LinkState state = link.toDomain().state(followUp, now);
        if (state.takesAnswers()) {
            answers.keep(link.followUpId, link.id, survey, CUSTOMER, now);
            link.answered(now.plus(policy.surveyLinks().correction()));
            settleAtOnce(link, followUp, now);
        }
        return state;
    }

    /// Settles an answer at once if another one counts already or the time for corrections is over.
    private void settleAtOnce(SurveyLinkEntity link, FollowUpStatus followUp, Instant now) {
        boolean isFinal = link.correctUntil != null && !now.isBefore(link.correctUntil);
        if (isFinal || followUp == FollowUpStatus.COMPLETED) {
            settle(link, now);
        }
    }

    /// Makes the last answer of a link count, unless the follow-up has ended meanwhile.
    @Transactional
    void settle(UUID id) {
        links.followUpOf(id)
                .flatMap(followUps::lock)
                .ifPresent(_ -> settle(links.findById(id), clock.instant()));
    }

    @Transactional
    List<UUID> toSettle(int limit) {
        return links.toSettle(clock.instant(), limit);
    }

    private void settle(SurveyLinkEntity link, Instant now) {
        if (link.isPending()) {
            Answer last = last(link);
            link.settledAt = now;
            followUps.handle(last);
        }
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<Answer> take(UUID followUp) {
        Optional<SurveyLinkEntity> pending =
                links.ofFollowUp(followUp).filter(SurveyLinkEntity::isPending);
        pending.ifPresent(link -> link.settledAt = clock.instant());
        return pending.map(this::last);
    }

    private Answer last(SurveyLinkEntity link) {
        KeptAnswerService.Kept last = answers.lastOf(link.id).orElseThrow();
        return new Answer(link.followUpId, last.survey(), CUSTOMER, last.at());
    }

    private LinkView view(SurveyLinkEntity link, LinkedFollowUp followUp) {
        return new LinkView(
                link.id,
                followUp.ticketId(),
                link.way,
                link.toDomain().state(followUp.status(), clock.instant()),
                link.expiresAt,
                link.correctUntil);
    }
}
