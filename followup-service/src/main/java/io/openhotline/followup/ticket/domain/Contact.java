package io.openhotline.followup.ticket.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the only personal data of this service; it is deleted when no more calls are possible.
///
/// @param extension is behind the switchboard of `phone`
/// @param furtherPhones are other numbers that the customer gave
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String extension,
        List<String> furtherPhones) {
    public static final Contact NONE = new Contact(null, null);

    public Contact {
        furtherPhones = List.copyOf(furtherPhones);
    }

    public Contact(@Nullable String name, @Nullable String phone) {
        this(name, phone, null, List.of());
    }

    boolean isCallable() {
        return phone != null && !phone.isBlank();
    }
}
