package io.openhotline.followup.survey;

import io.openhotline.followup.survey.domain.SurveyLink;
import io.openhotline.followup.way.domain.Way;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a link, without its token.
@Entity
@Table(name = "survey_link")
class SurveyLinkEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID followUpId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Way way;

    @Column(updatable = false)
    String signingKey;

    @Column(updatable = false)
    Instant issuedAt;

    @Column(updatable = false)
    Instant expiresAt;

    int answers;
    @Nullable Instant correctUntil;
    @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    SurveyLinkEntity() {}

    SurveyLink toDomain() {
        return new SurveyLink(id, followUpId, expiresAt, answers, correctUntil, settledAt != null);
    }

    /// The first answer starts the time for corrections.
    void answered(Instant until) {
        answers++;
        correctUntil = correctUntil == null ? until : correctUntil;
    }

    boolean isPending() {
        return answers > 0 && settledAt == null;
    }
}
