package io.openhotline.followup.sequel;

import io.openhotline.followup.sequel.domain.SequelCommand.SignOff;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Stores the sign-off of the handling with its witness; it never changes.
@Entity
@Immutable
@Table(name = "sign_off")
class SignOffEntity extends PanacheEntityBase {
    @Id UUID followUpId;
    @Nullable String signedBy;
    @Nullable UUID scan;
    String witness;
    Instant signedAt;
    String recordedBy;
    Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    SignOffEntity() {}

    SignOffEntity(SignOff command) {
        this.followUpId = command.followUp();
        this.signedBy = command.signedBy();
        this.scan = command.scan();
        this.witness = command.witness();
        this.signedAt = command.signedAt();
        this.recordedBy = command.actor().toString();
        this.recordedAt = command.at();
    }
}
