package io.openhotline.followup.questionnaire;

import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.questionnaire.QuestionnaireEntity.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps each version of each questionnaire.
@ApplicationScoped
class QuestionnaireRepository implements PanacheRepositoryBase<QuestionnaireEntity, Key> {
    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('questionnaires', 0)) as text)";

    /// Gives each questionnaire its version: the one with the same content, else the next one.
    @Transactional
    List<QuestionnaireVersion> register(List<Questionnaire> questionnaires, Instant now) {
        getSession().createNativeQuery(LOCK, String.class).getSingleResult();
        return questionnaires.stream().map(it -> register(it, now)).toList();
    }

    @Transactional
    Optional<QuestionnaireVersion> find(String code, int version) {
        return findByIdOptional(new Key(code, version)).map(QuestionnaireRepository::toVersion);
    }

    private QuestionnaireVersion register(Questionnaire content, Instant now) {
        List<QuestionnaireVersion> known =
                list("code = ?1 order by version desc", content.code()).stream()
                        .map(QuestionnaireRepository::toVersion)
                        .toList();
        return known.stream()
                .filter(it -> it.content().equals(content))
                .findFirst()
                .orElseGet(() -> add(content, known, now));
    }

    private QuestionnaireVersion add(
            Questionnaire content, List<QuestionnaireVersion> known, Instant now) {
        int last = known.isEmpty() ? 0 : known.getFirst().version();
        var version = new QuestionnaireVersion(last + 1, content);
        persist(new QuestionnaireEntity(version, now));
        return version;
    }

    private static QuestionnaireVersion toVersion(QuestionnaireEntity row) {
        return new QuestionnaireVersion(row.version, row.content);
    }
}
