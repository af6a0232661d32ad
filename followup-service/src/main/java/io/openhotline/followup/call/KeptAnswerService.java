package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.AnswerSource;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps every answer that a customer gives about a round, whichever of them counts.
@ApplicationScoped
public class KeptAnswerService {
    /// Holds a stored answer, the person who recorded it, and the time.
    public record Kept(Survey survey, String actor, Instant at) {}

    private final KeptAnswerRepository answers;
    private final Ids ids;

    KeptAnswerService(KeptAnswerRepository answers, Ids ids) {
        this.answers = answers;
        this.ids = ids;
    }

    /// Keeps an answer that came through a link. Requires the lock of the ticket.
    @Transactional(TxType.MANDATORY)
    public void keep(UUID followUp, UUID link, Survey survey, Actor actor, Instant at) {
        add(followUp, link, survey, actor, at);
    }

    /// Returns the last answer that came through the link.
    @Transactional(TxType.MANDATORY)
    public Optional<Kept> lastOf(UUID link) {
        return answers.find("linkId = ?1 order by givenAt desc, id desc", link)
                .firstResultOptional()
                .map(KeptAnswerService::kept);
    }

    /// Returns all answers of a follow-up, in the order in which they were given.
    @Transactional
    public List<Kept> of(UUID followUp) {
        return answers.listOf(followUp).stream().map(KeptAnswerService::kept).toList();
    }

    private static Kept kept(KeptAnswerEntity row) {
        return new Kept(row.toDomain(), row.actor, row.givenAt);
    }

    /// Keeps an answer of a call or a visit; one of a link is kept already.
    void keep(UUID followUp, Survey survey, Actor actor, Instant at) {
        if (survey.origin().source() != AnswerSource.LINK) {
            add(followUp, null, survey, actor, at);
        }
    }

    private void add(UUID followUp, @Nullable UUID link, Survey survey, Actor actor, Instant at) {
        var row = new KeptAnswerEntity();
        row.id = ids.next();
        row.followUpId = followUp;
        row.linkId = link;
        row.source = survey.origin().source();
        row.givenBy = survey.origin().givenBy();
        row.actor = actor.toString();
        row.satisfaction = survey.satisfaction();
        row.answers = survey.answers();
        row.remark = survey.remark();
        if (survey.form() != null) {
            row.questionnaire = survey.form().code();
            row.questionnaireVersion = survey.form().version();
        }
        row.givenAt = at;
        answers.persist(row);
    }
}
