package io.openhotline.followup.questionnaire;

import io.openhotline.followup.policy.Questionnaire;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Stores one version of a questionnaire, so that old answers can be read with their questions.
@Entity
@Immutable
@Table(name = "questionnaire")
@IdClass(QuestionnaireEntity.Key.class)
class QuestionnaireEntity extends PanacheEntityBase {
    record Key(String code, int version) {}

    @Id String code;

    @Id int version;

    @JdbcTypeCode(SqlTypes.JSON)
    Questionnaire content;

    Instant since;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    QuestionnaireEntity() {}

    QuestionnaireEntity(QuestionnaireVersion version, Instant since) {
        this.code = version.code();
        this.version = version.version();
        this.content = version.content();
        this.since = since;
    }
}
