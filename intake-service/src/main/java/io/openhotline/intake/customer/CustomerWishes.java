package io.openhotline.intake.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says how a customer of the directory wants to be told something.
@ApplicationScoped
public class CustomerWishes {
    /// Holds the language, `zh` or `en`, if one is known, and whether the customer wants no calls
    /// and messages.
    public record Wishes(boolean doNotCall, @Nullable String language) {}

    private final CustomerRepository customers;

    CustomerWishes(CustomerRepository customers) {
        this.customers = customers;
    }

    public Optional<Wishes> of(@Nullable UUID customer) {
        return customer == null
                ? Optional.empty()
                : customers
                        .findByIdOptional(customer)
                        .map(row -> new Wishes(row.doNotCall, language(row.language)));
    }

    private static @Nullable String language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        return tag.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en";
    }
}
