package io.openhotline.dispatch.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Maps a row of the table `absence`: a time in which a person is away.
@Entity
@Table(name = "absence")
@SuppressWarnings("NullAway.Init") // Hibernate or AbsenceService sets the fields
class AbsenceEntity {
    @Id UUID id;

    @Column(updatable = false)
    String person;

    @Column(updatable = false)
    Instant awayFrom;

    Instant awayUntil;

    @Column(updatable = false)
    String enteredBy;
}
