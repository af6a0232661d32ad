package io.openhotline.dispatch.ticket;

import io.openhotline.dispatch.ticket.Ticket.Supplement;
import io.openhotline.messaging.contract.CategoryKind;
import io.openhotline.messaging.contract.Customer;
import io.openhotline.messaging.contract.Place;
import io.openhotline.messaging.contract.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// The row of a ticket.
@Entity
@DynamicUpdate
@Table(name = "ticket")
class TicketEntity {
    @Id UUID id;
    String number;
    String channel;
    String category;

    @Enumerated(EnumType.STRING)
    CategoryKind kind;

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

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Supplement> supplements;

    Instant receivedAt;
    @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills all of it
    protected TicketEntity() {}

    TicketEntity(Ticket ticket) {
        this.id = ticket.id();
        this.number = ticket.number();
        this.channel = ticket.channel();
        this.category = ticket.category();
        this.kind = ticket.kind();
        this.nature = ticket.nature();
        this.severity = ticket.severity();
        this.description = ticket.description();
        this.fields = ticket.fields();
        this.supplements = ticket.supplements();
        this.receivedAt = ticket.receivedAt();
        this.withdrawnAt = ticket.withdrawnAt();
        keep(ticket.customer());
        keep(ticket.place());
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

    Ticket toDomain() {
        return new Ticket(
                id,
                number,
                channel,
                category,
                kind,
                nature,
                severity,
                description,
                customer(),
                place(),
                fields,
                supplements,
                receivedAt,
                withdrawnAt);
    }

    private @Nullable Customer customer() {
        return customerName == null && customerPhone == null && customerKind == null
                ? null
                : new Customer(customerName, customerPhone, customerKind);
    }

    private @Nullable Place place() {
        return placeAddress == null ? null : new Place(placeAddress, placeLatitude, placeLongitude);
    }
}
