package io.openhotline.followup.handled;

import io.openhotline.followup.handled.domain.Contact;
import io.openhotline.followup.handled.domain.Details;
import io.openhotline.followup.handled.domain.Ticket;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ticket")
class TicketEntity {
    @Id UUID id;
    @Nullable String number;
    @Nullable String category;
    @Nullable String kind;
    @Nullable String customerName;
    @Nullable String customerPhone;
    @Nullable UUID workOrder;
    int awaitedRound;
    @Nullable Instant reopenedAt;
    @Nullable Instant handledAt;
    @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled from the row
    protected TicketEntity() {}

    Ticket toDomain() {
        return new Ticket(
                id, details(), workOrder, awaitedRound, reopenedAt, handledAt, withdrawnAt);
    }

    void update(Ticket ticket) {
        this.workOrder = ticket.workOrder();
        this.awaitedRound = ticket.awaitedRound();
        this.reopenedAt = ticket.reopenedAt();
        this.handledAt = ticket.handledAt();
        this.withdrawnAt = ticket.withdrawnAt();
        if (ticket.details() != null) {
            update(ticket.details());
        }
    }

    private void update(Details details) {
        this.number = details.number();
        this.category = details.category();
        this.kind = details.kind();
        this.customerName = details.contact().name();
        this.customerPhone = details.contact().phone();
    }

    private @Nullable Details details() {
        return number == null || category == null || kind == null
                ? null
                : new Details(number, category, kind, new Contact(customerName, customerPhone));
    }
}
