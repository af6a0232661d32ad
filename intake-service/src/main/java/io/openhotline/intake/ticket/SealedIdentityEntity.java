package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Stores who the customer of a sealed ticket is, apart from the ticket, so that no list, search or
/// event of tickets can show it (GB/T 33358).
@Entity
@Table(name = "sealed_identity")
@SuppressWarnings("NullAway.Init") // Hibernate or #of sets the fields
class SealedIdentityEntity {
    @Id
    @Column(name = "ticket_id")
    UUID ticket;

    @Nullable String name;
    @Nullable String phone;
    @Nullable String phoneWritten;
    @Nullable String phoneExtension;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable List<String> furtherPhones;

    @Nullable UUID customerId;
    @Nullable String email;
    Instant sealedAt;
    String sealedBy;
    String reason;

    static SealedIdentityEntity of(
            TicketId ticket, Customer customer, String reason, Actor by, Instant at) {
        TicketEntity known = new TicketEntity();
        CustomerMapper.update(known, customer);
        var row = new SealedIdentityEntity();
        row.ticket = ticket.value();
        row.name = known.customerName;
        row.phone = known.customerPhone;
        row.phoneWritten = known.customerPhoneWritten;
        row.phoneExtension = known.customerPhoneExtension;
        row.furtherPhones = known.customerFurtherPhones;
        row.customerId = known.customerId;
        row.email = known.customerEmail;
        row.sealedAt = at;
        row.sealedBy = by.toString();
        row.reason = reason;
        return row;
    }
}
