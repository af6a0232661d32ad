package io.openhotline.followup.sequel;

import io.openhotline.followup.sequel.domain.SequelCommand.Examine;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Stores the examination of a repeated complaint; it never changes.
@Entity
@Immutable
@Table(name = "examination")
class ExaminationEntity extends PanacheEntityBase {
    @Id UUID followUpId;
    String cause;
    boolean apologised;
    @Nullable String explanation;
    @Nullable String remedy;
    String examinedBy;
    Instant examinedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    ExaminationEntity() {}

    ExaminationEntity(Examine command) {
        this.followUpId = command.followUp();
        this.cause = command.cause();
        this.apologised = command.apologised();
        this.explanation = command.explanation();
        this.remedy = command.remedy();
        this.examinedBy = command.actor().toString();
        this.examinedAt = command.at();
    }
}
