package io.openhotline.reporting.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Stores a draft, and what was published of it.
@Entity
@Table(name = "edition")
class EditionEntity {
    @Id UUID id;

    @Column(updatable = false)
    String duty;

    @Column(updatable = false)
    String period;

    @Column(updatable = false)
    LocalDate dueOn;

    @Column(updatable = false)
    Instant draftedAt;

    @Nullable String comment;
    @Nullable String commentedBy;
    @Nullable Instant publishedAt;
    @Nullable String publishedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String report;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String weakPoints;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String figures;

    byte @Nullable [] workbook;
    byte @Nullable [] print;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    EditionEntity() {}

    byte[] workbook() {
        return Objects.requireNonNull(workbook, "A draft has no files");
    }

    byte[] print() {
        return Objects.requireNonNull(print, "A draft has no files");
    }

    boolean isPublished() {
        return publishedAt != null;
    }
}
