package io.openhotline.intake.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Stores that somebody checked the outcome of a ticket again.
@Entity
@Table(name = "desk_recheck")
class RecheckEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID ticket;

    @Column(updatable = false)
    boolean confirmed;

    @Column(updatable = false)
    String note;

    @Column(updatable = false)
    String checkedBy;

    @Column(updatable = false)
    Instant checkedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills all fields
    RecheckEntity() {}
}
