package io.openhotline.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.platform.database.Database;
import java.time.Duration;

/// Waits for the relay, so that a test can say what a service published and what it didn't.
public final class PublishedFacts {
    private PublishedFacts() {}

    /// Returns when every fact that was committed before the call is on its topic.
    public static void awaitAll(Database database) {
        await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(unpublished(database)).isZero());
    }

    private static long unpublished(Database database) {
        return database.query("select count(*) from unpublished", row -> row.getLong(1)).getFirst();
    }
}
