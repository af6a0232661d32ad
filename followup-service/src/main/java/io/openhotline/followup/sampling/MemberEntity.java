package io.openhotline.followup.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// Stores a handled ticket and its state in the stratum.
@Entity
@Table(name = "stratum_member")
class MemberEntity {
    @Id UUID ticketId;

    @Column(updatable = false)
    String stratum;

    @Column(updatable = false)
    Instant handledAt;

    @Enumerated(EnumType.STRING)
    MemberState state;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    MemberEntity() {}

    MemberEntity(UUID ticketId, String stratum, Instant handledAt, MemberState state) {
        this.ticketId = ticketId;
        this.stratum = stratum;
        this.handledAt = handledAt;
        this.state = state;
    }
}
