package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.AnswerSource;
import io.openhotline.followup.call.domain.GivenBy;
import io.openhotline.followup.call.domain.Origin;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.call.domain.Survey.Form;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Stores one answer of a customer as it was given; a stored answer never changes.
@Entity
@Immutable
@Table(name = "survey_answer")
class KeptAnswerEntity {
    @Id UUID id;
    UUID followUpId;
    @Nullable UUID linkId;

    @Enumerated(EnumType.STRING)
    AnswerSource source;

    @Enumerated(EnumType.STRING)
    GivenBy givenBy;

    String actor;

    @Enumerated(EnumType.STRING)
    Satisfaction satisfaction;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Survey.Answer> answers;

    @Nullable String remark;
    @Nullable String questionnaire;
    @Nullable Integer questionnaireVersion;
    Instant givenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    KeptAnswerEntity() {}

    Survey toDomain() {
        return new Survey(satisfaction, answers, remark, form(), new Origin(source, givenBy));
    }

    private @Nullable Form form() {
        return questionnaire == null || questionnaireVersion == null
                ? null
                : new Form(questionnaire, questionnaireVersion);
    }
}
