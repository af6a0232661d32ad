package io.openhotline.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The customer who reported. This is personal data; only events whose readers call or visit the
/// customer contain it. `kind` is a customer kind of the pack; `phone` is in E.164 or a short
/// number of the region, in old events digits with an optional leading `+`. `extension` is behind a
/// switchboard, `furtherPhones` are the other numbers that the customer gave.
public record Customer(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String kind,
        @Nullable String phoneAsWritten,
        @Nullable String extension,
        @Nullable List<String> furtherPhones) {

    public Customer {
        furtherPhones = furtherPhones == null ? null : List.copyOf(furtherPhones);
    }

    /// A customer with one number without an extension.
    public Customer(@Nullable String name, @Nullable String phone, @Nullable String kind) {
        this(name, phone, kind, null, null, null);
    }
}
