package io.openhotline.intake.reply;

import io.openhotline.intake.policy.ReplyForm;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores in which form the customer of a ticket wants to be told the outcome.
@Entity
@Table(name = "reply_wish")
class WishEntity {
    @Id UUID ticketId;

    @Enumerated(EnumType.STRING)
    ReplyForm form;

    @Nullable String address;
    @Nullable String inReplyTo;

    @SuppressWarnings("NullAway.Init") // Hibernate or #of sets the fields
    WishEntity() {}

    static WishEntity of(UUID ticket, Wish wish) {
        var row = new WishEntity();
        row.ticketId = ticket;
        row.change(wish);
        return row;
    }

    void change(Wish wish) {
        form = wish.form();
        address = wish.address();
        inReplyTo = wish.inReplyTo() == null ? inReplyTo : wish.inReplyTo();
    }

    Wish wish() {
        return new Wish(form, address, inReplyTo);
    }
}
