package io.openhotline.followup.sampling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "stratum_member")
class MemberEntity {
    @Id UUID ticketId;
    String stratum;
    Instant handledAt;

    @Enumerated(EnumType.STRING)
    Standing standing;

    @SuppressWarnings("NullAway.Init") // filled from the row
    protected MemberEntity() {}

    MemberEntity(UUID ticketId, String stratum, Instant handledAt, Standing standing) {
        this.ticketId = ticketId;
        this.stratum = stratum;
        this.handledAt = handledAt;
        this.standing = standing;
    }
}
