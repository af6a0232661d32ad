package io.openhotline.intake.form;

import io.openhotline.intake.form.domain.Form;
import io.openhotline.intake.form.domain.SignOff;
import io.openhotline.intake.policy.FormTemplate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// Stores a form of a ticket, with the template with which it began.
@Entity
@Table(name = "ticket_form")
class TicketFormEntity {
    @Id UUID id;

    @Column(updatable = false)
    UUID ticketId;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    FormTemplate template;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<String, Object> fieldValues;

    int revision;

    @Column(updatable = false)
    String startedBy;

    @Column(updatable = false)
    Instant startedAt;

    @Nullable String signedBy;
    @Nullable Instant signedAt;

    Form form() {
        return new Form(
                revision,
                fieldValues,
                signedBy == null || signedAt == null ? null : new SignOff(signedBy, signedAt));
    }

    void update(Form changed) {
        fieldValues = changed.values();
        revision = changed.revision();
        SignOff signOff = changed.signOff();
        signedBy = signOff == null ? null : signOff.by();
        signedAt = signOff == null ? null : signOff.at();
    }
}
