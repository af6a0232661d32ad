package io.openhotline.intake.incident;

import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;

import io.openhotline.intake.testing.Filing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Reports a burst main on a road of its own, and opens its incident.
final class BurstMain {
    /// Keeps the reports of a test away from the incidents of all others.
    final String road = "爆管路" + ThreadLocalRandom.current().nextLong(1L << 50);

    private final String phones = "137" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    UUID leak(int caller) {
        return filed(report(caller).with("/place/address", "别处"));
    }

    Filing report(int caller) {
        return aLeakReport()
                .with("/place/address", "%s %d号".formatted(road, caller))
                .with(
                        "/customer/phone",
                        phones + caller % 10 + (caller < 10 ? "" : "" + caller / 10))
                .without("/place/latitude")
                .without("/place/longitude");
    }

    Filing at(double latitude, double longitude) {
        return report(9)
                .with("/place/address", "别处")
                .with("/place/latitude", latitude)
                .with("/place/longitude", longitude);
    }

    String opened(UUID lead) {
        return Incidents.opened(
                lead,
                Map.of("categories", List.of("leak"), "area", Map.of("addresses", List.of(road))));
    }
}
