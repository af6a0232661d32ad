package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.ArticleState;
import io.openhotline.intake.knowledge.domain.Audience;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// Stores a version of an article: its content never changes, its times do.
@Entity
@Table(name = "article_version")
class ArticleVersionEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID articleId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    @Nullable String titleZh;

    @Column(updatable = false)
    @Nullable String bodyZh;

    @Column(updatable = false)
    @Nullable String titleEn;

    @Column(updatable = false)
    @Nullable String bodyEn;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    List<String> categories;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    List<String> keywords;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Audience audience;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    List<String> sources;

    @Column(updatable = false)
    Instant effectiveFrom;

    @Column(updatable = false)
    @Nullable Instant effectiveTo;

    @Column(updatable = false)
    @Nullable Instant reviewAt;

    @Column(updatable = false)
    String author;

    @Column(updatable = false)
    Instant writtenAt;

    @Nullable String approvedBy;
    @Nullable Instant approvedAt;
    @Nullable Instant startsAt;
    @Nullable Instant endsAt;
    @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // Hibernate or ArticleMapper fills all fields
    ArticleVersionEntity() {}

    ArticleState state(Instant now) {
        return ArticleState.of(startsAt, endsAt, supersededAt, now);
    }

    /// Ends it at `at`, unless it ends before.
    void end(Instant at) {
        if (endsAt == null || endsAt.isAfter(at)) {
            endsAt = at;
        }
    }
}
