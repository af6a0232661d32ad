package io.openhotline.followup.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// Stores a ticket; its details are null until `ticket.created` arrives.
@Entity
@Table(name = "ticket")
class HandledTicketEntity {
    @Id UUID id;
    @Nullable String number;
    @Nullable String category;
    @Nullable String kind;
    @Nullable String customerName;
    @Nullable String customerPhone;
    @Nullable String customerExtension;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable List<String> customerFurtherPhones;

    @Nullable String customerKind;
    @Nullable String customerLevel;
    @Nullable String customerEmail;
    @Nullable String customerLanguage;
    boolean doNotCall;
    @Nullable String district;

    @Nullable UUID workOrder;
    int awaitedRound = 1;
    @Nullable Instant reopenedAt;
    @Nullable Instant handledAt;
    @Nullable Instant withdrawnAt;

    @Nullable Instant writtenBackAt;

    @Nullable Integer earlyRound;
    @Nullable Instant earlyAt;

    /// The ticket that goes on for this one.
    @Nullable UUID mergedInto;

    @Nullable String department;

    /// Contains actors as `role:id`; null when none is known.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable List<String> handlers;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    HandledTicketEntity() {}
}
