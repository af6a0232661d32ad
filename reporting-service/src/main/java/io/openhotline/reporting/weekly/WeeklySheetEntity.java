package io.openhotline.reporting.weekly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Stores a sheet; nothing changes it.
@Entity
@Table(name = "weekly_sheet")
class WeeklySheetEntity {
    @Id UUID id;

    @Column(updatable = false)
    LocalDate dueOn;

    @Column(updatable = false)
    LocalDate firstDay;

    @Column(updatable = false)
    LocalDate lastDay;

    @Column(updatable = false)
    Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    String content;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    WeeklySheetEntity() {}
}
