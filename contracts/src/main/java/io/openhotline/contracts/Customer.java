package io.openhotline.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The customer who reported. This is personal data; only events whose readers call or visit the
/// customer contain it. `kind` is a customer kind of the pack; `phone` is in E.164 or a short
/// number of the region, in old events digits with an optional leading `+`. `extension` is behind a
/// switchboard, `furtherPhones` are the other numbers that the customer gave, `level` is a customer
/// level of the pack, as the directory knew it at filing. `email` is as the customer gave it, else
/// as the directory knew it at filing.
public record Customer(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String kind,
        @Nullable String phoneAsWritten,
        @Nullable String extension,
        @Nullable List<String> furtherPhones,
        @Nullable String level,
        @Nullable String email) {

    public Customer {
        furtherPhones = furtherPhones == null ? null : List.copyOf(furtherPhones);
    }

    /// A customer without an e-mail address.
    public Customer(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String kind,
            @Nullable String phoneAsWritten,
            @Nullable String extension,
            @Nullable List<String> furtherPhones,
            @Nullable String level) {
        this(name, phone, kind, phoneAsWritten, extension, furtherPhones, level, null);
    }

    /// A customer from before levels were there.
    public Customer(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String kind,
            @Nullable String phoneAsWritten,
            @Nullable String extension,
            @Nullable List<String> furtherPhones) {
        this(name, phone, kind, phoneAsWritten, extension, furtherPhones, null, null);
    }

    /// A customer with one number without an extension.
    public Customer(@Nullable String name, @Nullable String phone, @Nullable String kind) {
        this(name, phone, kind, null, null, null);
    }
}
