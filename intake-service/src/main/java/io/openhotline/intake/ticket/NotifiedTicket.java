package io.openhotline.intake.ticket;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds what notifications know of a ticket: attributes for conditions and texts, and the ways to
/// its customer, which no text shows.
public record NotifiedTicket(
        UUID id,
        Map<String, Object> attributes,
        String firstReceiver,
        @Nullable String department,
        @Nullable String customerPhone,
        @Nullable String customerSubject,
        @Nullable UUID customerId,
        @Nullable String customerEmail,
        @Nullable String tracker) {
    /// The attributes that a ticket may have; all are texts.
    public static final Set<String> ATTRIBUTES =
            Set.of(
                    "number",
                    "channel",
                    "category",
                    "kind",
                    "nature",
                    "severity",
                    "status",
                    "department",
                    "customerKind",
                    "customerLevel");

    public NotifiedTicket {
        attributes = Map.copyOf(attributes);
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).map(String::valueOf);
    }

    /// Stands for a matter that has no ticket yet.
    public static NotifiedTicket unknown(UUID reference) {
        return new NotifiedTicket(reference, Map.of(), "", null, null, null, null, null, null);
    }

    static NotifiedTicket of(
            TicketEntity row,
            @Nullable String phone,
            @Nullable UUID customer,
            @Nullable String email) {
        return new NotifiedTicket(
                row.id,
                attributes(row),
                row.firstReceiver,
                row.department,
                phone,
                row.customerSubject,
                customer,
                email,
                row.tracker);
    }

    private static Map<String, Object> attributes(TicketEntity row) {
        var known = new HashMap<String, Object>();
        known.put("number", row.number);
        known.put("channel", row.channel);
        known.put("category", row.category);
        known.put("kind", row.kind.name());
        known.put("nature", row.nature);
        known.put("severity", row.severity.name());
        known.put("status", row.status.name());
        known.put("department", row.department);
        known.put("customerKind", row.customerKind);
        known.put("customerLevel", row.customerLevel);
        known.values().removeIf(java.util.Objects::isNull);
        return known;
    }
}
