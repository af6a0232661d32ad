package io.openhotline.intake.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores what the versions of an article have in common.
@Entity
@Table(name = "article")
class ArticleEntity {
    @Id UUID id;

    @Column(updatable = false)
    String code;

    @Column(updatable = false)
    Instant createdAt;

    /// The number of the newest version.
    int latest;

    @Column(updatable = false)
    @Nullable UUID ticketId;

    @Nullable Instant retiredAt;
    @Nullable String retiredBy;
    @Nullable String retirementReason;

    @SuppressWarnings("NullAway.Init") // Hibernate or ArticleRepository fills all fields
    ArticleEntity() {}
}
