package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.ticket.domain.WorkOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// The row of a ticket: the report as filed, the ticket's own state, and what other services told.
@Entity
@DynamicUpdate
@Table(name = "ticket")
class TicketEntity {
    /// The ticket's own state, without what departments do.
    enum Phase {
        OPEN,
        ANSWERED,
        WITHDRAWN,
        CLOSED
    }

    @Id UUID id;
    String number;
    String channel;
    String category;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable String nature;

    @Enumerated(EnumType.STRING)
    Severity severity;

    String description;
    @Nullable String customerName;
    @Nullable String customerPhone;
    @Nullable String customerKind;
    @Nullable String placeAddress;
    @Nullable Double placeLatitude;
    @Nullable Double placeLongitude;

    /// As filed: numbers that come back from JSON with other types are no change.
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<String, Object> fields;

    String firstReceiver;
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    Phase phase = Phase.OPEN;

    int round = 1;
    @Nullable String answer;
    @Nullable Instant answeredAt;
    @Nullable Boolean firstContact;
    @Nullable String withdrawalReason;
    @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable Closure closure;

    @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    TicketStatus status = TicketStatus.RECEIVED;

    @Nullable String department;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable WorkOrder workOrder;

    long workorderSequence;
    long followupSequence;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills all of it
    protected TicketEntity() {}

    TicketEntity(Filed filed) {
        var report = filed.report();
        this.id = filed.id().value();
        this.number = filed.number();
        this.channel = report.channel();
        this.category = report.category();
        this.kind = report.kind();
        this.nature = report.nature();
        this.severity = report.severity();
        this.description = report.description();
        this.fields = report.fields();
        this.firstReceiver = filed.firstReceiver();
        this.receivedAt = filed.at();
        keep(report.customer());
        keep(report.place());
    }

    private void keep(@Nullable Customer customer) {
        if (customer != null) {
            this.customerName = customer.name();
            this.customerPhone = customer.phone();
            this.customerKind = customer.kind();
        }
    }

    private void keep(@Nullable Place place) {
        if (place != null) {
            this.placeAddress = place.address();
            this.placeLatitude = place.latitude();
            this.placeLongitude = place.longitude();
        }
    }
}
