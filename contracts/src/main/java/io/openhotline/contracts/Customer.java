package io.openhotline.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The customer who reported. This is personal data; only events whose readers call or visit the
/// customer contain it. `kind` is a customer kind of the pack; `phone` is in E.164 or a short
/// number of the region, in old events digits with an optional leading `+`. `extension` is behind a
/// switchboard, `furtherPhones` are the other numbers that the customer gave, `level` is a customer
/// level of the pack, as the directory knew it at filing. `email` is as the customer gave it, else
/// as the directory knew it at filing. `wishes` are those of the directory when the event was
/// published.
public record Customer(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String kind,
        @Nullable String phoneAsWritten,
        @Nullable String extension,
        @Nullable List<String> furtherPhones,
        @Nullable String level,
        @Nullable String email,
        @Nullable Wishes wishes) {

    /// Holds the customer's preferences from the directory. `language` is a BCP 47 tag; a customer
    /// with `doNotCall` gets no unrequested calls and messages; `replyForm` is a form of reply of
    /// the pack.
    public record Wishes(
            @Nullable String language, @Nullable Boolean doNotCall, @Nullable String replyForm) {}

    public Customer {
        furtherPhones = furtherPhones == null ? null : List.copyOf(furtherPhones);
    }

    /// Creates a customer without known preferences.
    public Customer(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String kind,
            @Nullable String phoneAsWritten,
            @Nullable String extension,
            @Nullable List<String> furtherPhones,
            @Nullable String level,
            @Nullable String email) {
        this(name, phone, kind, phoneAsWritten, extension, furtherPhones, level, email, null);
    }

    /// Creates a customer without an e-mail address.
    public Customer(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String kind,
            @Nullable String phoneAsWritten,
            @Nullable String extension,
            @Nullable List<String> furtherPhones,
            @Nullable String level) {
        this(name, phone, kind, phoneAsWritten, extension, furtherPhones, level, null, null);
    }

    /// A customer from before levels were there.
    public Customer(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String kind,
            @Nullable String phoneAsWritten,
            @Nullable String extension,
            @Nullable List<String> furtherPhones) {
        this(name, phone, kind, phoneAsWritten, extension, furtherPhones, null, null, null);
    }

    /// A customer with one number without an extension.
    public Customer(@Nullable String name, @Nullable String phone, @Nullable String kind) {
        this(name, phone, kind, null, null, null);
    }
}
