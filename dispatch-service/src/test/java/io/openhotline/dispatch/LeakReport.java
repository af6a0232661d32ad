package io.openhotline.dispatch;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds the leak on 和平路 as intake publishes it; each instance is a separate ticket.
public record LeakReport(
        UUID id,
        String category,
        CategoryKind kind,
        @Nullable Integer diameter,
        boolean answeredAtOnce,
        Instant receivedAt) {

    public static LeakReport aLeakReport() {
        return new LeakReport(
                UUID.randomUUID(),
                "leak",
                CategoryKind.REPAIR,
                200,
                false,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    public static LeakReport aComplaintAbout(String what) {
        return new LeakReport(
                UUID.randomUUID(),
                "complaint-" + what,
                CategoryKind.COMPLAINT,
                null,
                false,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    public LeakReport onPipe(int millimetres) {
        return new LeakReport(id, category, kind, millimetres, answeredAtOnce, receivedAt);
    }

    public LeakReport receivedAt(Instant time) {
        return new LeakReport(id, category, kind, diameter, answeredAtOnce, time);
    }

    public LeakReport thatWasAnsweredAtOnce() {
        return new LeakReport(id, category, kind, diameter, true, receivedAt);
    }

    public Created event() {
        return new Created(
                id,
                number(),
                "phone",
                category,
                kind,
                "supply",
                Severity.MAJOR,
                "和平路128号院东门外人行道下漏水，水已漫到机动车道。",
                new Customer("李秀英", "13800000123", "household"),
                new Place("和平路128号院东门外", 30.274085, 120.15507),
                diameter == null ? Map.of() : Map.of("pipeDiameterMm", diameter),
                "agent:1001",
                answeredAtOnce,
                receivedAt);
    }

    public String number() {
        long serial = Math.floorMod(id.getLeastSignificantBits(), 1_000_000_000L);
        return new TicketNumber(2026, serial).toString();
    }
}
