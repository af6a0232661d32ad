package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.StoredClock;
import io.openhotline.dispatch.party.domain.CoHandling.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Maps a row of the table `co_handling`: the part of one department in a work order.
@Entity
@Table(name = "co_handling")
@IdClass(CoHandlingEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate or CoHandlingMapper sets the fields
class CoHandlingEntity {
    record Key(UUID workOrderId, String department) {}

    @Id UUID workOrderId;
    @Id String department;
    String task;
    Instant addedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredClock> clocks;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Nullable String note;
    @Nullable Instant endedAt;
}
