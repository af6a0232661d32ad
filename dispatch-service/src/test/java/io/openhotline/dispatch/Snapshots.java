package io.openhotline.dispatch;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Provides the leak on 和平路 as dispatch keeps it.
public final class Snapshots {
    public static final Instant RECEIVED = Instant.parse("2026-11-21T08:00:00Z");
    public static final TicketSnapshot LEAK = leak(new UUID(0, 1));

    private Snapshots() {}

    public static TicketSnapshot leak(UUID id) {
        return new TicketSnapshot(
                id,
                "2026-0000123-6",
                "phone",
                "leak",
                CategoryKind.REPAIR,
                "supply",
                Severity.MAJOR,
                "人行道下漏水",
                new Customer("李秀英", "13800000123", "household"),
                new Place("和平路128号院", null, null),
                Map.of("pipeDiameterMm", 200),
                List.of(),
                RECEIVED,
                null,
                RECEIVED.plus(Duration.ofHours(24)),
                null);
    }

    /// Provides the same ticket after the desk has corrected its category.
    public static TicketSnapshot complaintAboutPressure(Instant correctedAt) {
        return new TicketSnapshot(
                LEAK.id(),
                LEAK.number(),
                LEAK.channel(),
                "complaint-pressure",
                CategoryKind.COMPLAINT,
                null,
                LEAK.severity(),
                LEAK.description(),
                LEAK.customer(),
                LEAK.place(),
                Map.of(),
                LEAK.supplements(),
                LEAK.receivedAt(),
                null,
                LEAK.customerResolveBy(),
                correctedAt);
    }
}
