package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.ticket.domain.WorkOrder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The row of a ticket: the report as filed, the ticket's own state, and what other services told.
class TicketRow {
    /// The ticket's own state, without what departments do.
    enum Phase {
        OPEN,
        ANSWERED,
        WITHDRAWN,
        CLOSED
    }

    UUID id;
    String number;
    String channel;
    String category;
    Kind kind;
    @Nullable String nature;
    Severity severity;
    String description;
    @Nullable String customerName;
    @Nullable String customerPhone;
    @Nullable String customerKind;
    @Nullable String placeAddress;
    @Nullable Double placeLatitude;
    @Nullable Double placeLongitude;
    Map<String, Object> fields;
    String firstReceiver;
    Instant receivedAt;
    Phase phase = Phase.OPEN;
    int round = 1;
    @Nullable String answer;
    @Nullable Instant answeredAt;
    @Nullable Boolean firstContact;
    @Nullable String withdrawalReason;
    @Nullable Instant withdrawnAt;
    @Nullable Closure closure;
    @Nullable Instant closedAt;
    TicketStatus status = TicketStatus.RECEIVED;
    @Nullable String department;
    @Nullable WorkOrder workOrder;
    long workorderSequence;
    long followupSequence;

    @SuppressWarnings("NullAway.Init") // filled by whoever reads it
    TicketRow() {}

    TicketRow(Filed filed) {
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
