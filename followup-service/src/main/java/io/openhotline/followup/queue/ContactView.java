package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Masking;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Contains the customer's name and phone numbers; all are null after the contact was deleted, and
/// where the caller may not see them.
@Schema(
        name = "FollowUpContact",
        description =
                "Whom to call; masked in lists and by role, empty for roles that don't see contacts"
                        + " and after the last possible call, when the contact is deleted")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactView(
        @Schema(description = "The customer's name", examples = "李秀英") @Nullable String name,
        @Schema(description = "The number to call", examples = "13800000123")
                @Nullable String phone,
        @Schema(description = "The extension behind the phone", examples = "801")
                @Nullable String extension,
        @Schema(description = "Other numbers that the customer gave")
                @Nullable List<String> furtherPhones) {

    private static final ContactView EMPTY = new ContactView(null, null, null, null);

    static ContactView of(HandledTicket ticket, ContactAccess access) {
        return switch (access) {
            case CLEAR -> clear(contact(ticket));
            case OWN_CLEAR, MASKED -> masked(contact(ticket));
            case ABSENT -> EMPTY;
        };
    }

    /// Shows no contact in clear.
    static ContactView inList(HandledTicket ticket, ContactAccess access) {
        return access == ContactAccess.ABSENT ? EMPTY : masked(contact(ticket));
    }

    private static ContactView clear(Contact contact) {
        return new ContactView(
                contact.name(),
                contact.phone(),
                contact.extension(),
                contact.furtherPhones().isEmpty() ? null : contact.furtherPhones());
    }

    /// Leaves out the extension and the further numbers.
    private static ContactView masked(Contact contact) {
        return new ContactView(
                contact.name() == null ? null : Masking.name(contact.name()),
                contact.phone() == null ? null : Masking.phone(contact.phone()),
                null,
                null);
    }

    private static Contact contact(HandledTicket ticket) {
        var details = ticket.details();
        return details == null ? Contact.NONE : details.contact();
    }
}
