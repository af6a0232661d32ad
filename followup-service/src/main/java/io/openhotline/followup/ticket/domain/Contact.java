package io.openhotline.followup.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Holds the only personal data of this service; it is deleted when no more calls are possible.
public record Contact(@Nullable String name, @Nullable String phone) {
    public static final Contact NONE = new Contact(null, null);

    boolean isCallable() {
        return phone != null && !phone.isBlank();
    }
}
