package io.openhotline.intake.related.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds what two tickets are compared by; `pairs` are the adjacent characters of the description.
public record Traits(
        @Nullable UUID customer,
        @Nullable String phone,
        @Nullable Coordinates place,
        String category,
        boolean isOpen,
        Set<String> pairs) {
    public Traits {
        pairs = Set.copyOf(pairs);
    }

    boolean isBySameCustomerAs(Traits other) {
        return customer != null && customer.equals(other.customer)
                || phone != null && phone.equals(other.phone);
    }
}
