package io.openhotline.followup.sequel;

import io.openhotline.followup.sequel.domain.SequelCommand.Raise;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Stores a new matter of a customer, under the id of the ticket that it becomes.
@Entity
@Immutable
@Table(name = "raised_matter")
class RaisedMatterEntity extends PanacheEntityBase {
    @Id UUID ticketId;
    UUID followUpId;
    @Nullable String category;
    String text;
    String raisedBy;
    Instant raisedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    RaisedMatterEntity() {}

    RaisedMatterEntity(Raise command) {
        this.ticketId = command.matter();
        this.followUpId = command.followUp();
        this.category = command.category();
        this.text = command.text();
        this.raisedBy = command.actor().toString();
        this.raisedAt = command.at();
    }
}
