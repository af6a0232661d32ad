package io.openhotline.reporting.weekly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Stores the record of one agent on a sheet, and the signature of the head of the desk.
@Entity
@Table(name = "agent_record")
class AgentRecordEntity {
    @Id UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sheet_id", updatable = false)
    WeeklySheetEntity sheet;

    @Column(updatable = false)
    String agent;

    @Column(updatable = false)
    int tickets;

    @Column(updatable = false)
    int calls;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    String content;

    @Nullable String remarks;
    @Nullable String signedBy;
    @Nullable Instant signedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    AgentRecordEntity() {}

    boolean isSigned() {
        return signedAt != null;
    }
}
