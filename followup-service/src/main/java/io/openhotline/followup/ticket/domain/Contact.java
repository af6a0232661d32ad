package io.openhotline.followup.ticket.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the only personal data of this service; it is deleted when no more calls are possible.
///
/// @param extension is behind the switchboard of `phone`
/// @param furtherPhones are other numbers that the customer gave
/// @param language is a tag of BCP 47
/// @param doNotCall says that the customer wants no calls and no messages
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String extension,
        List<String> furtherPhones,
        @Nullable String email,
        @Nullable String language,
        boolean doNotCall) {
    public static final Contact NONE = new Contact(null, null);

    public Contact {
        furtherPhones = List.copyOf(furtherPhones);
    }

    public Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String extension,
            List<String> furtherPhones) {
        this(name, phone, extension, furtherPhones, null, null, false);
    }

    public Contact(@Nullable String name, @Nullable String phone) {
        this(name, phone, null, List.of());
    }

    public boolean hasPhone() {
        return phone != null && !phone.isBlank();
    }

    public boolean hasEmail() {
        return email != null && !email.isBlank();
    }
}
