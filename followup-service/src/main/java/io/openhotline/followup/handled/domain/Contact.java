package io.openhotline.followup.handled.domain;

import org.jspecify.annotations.Nullable;

/// The only personal data of this service; forgotten when no call can come any more.
public record Contact(@Nullable String name, @Nullable String phone) {
    public static final Contact FORGOTTEN = new Contact(null, null);

    boolean isCallable() {
        return phone != null && !phone.isBlank();
    }
}
