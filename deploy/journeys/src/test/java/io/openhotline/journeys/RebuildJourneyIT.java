package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.Reports;
import io.openhotline.journeys.system.Books;
import io.openhotline.journeys.system.Hotline;
import io.openhotline.journeys.system.RunningHotline;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// After all that the other journeys have been through.
@Order(8)
@ExtendWith(RunningHotline.class)
class RebuildJourneyIT {
    private final Reports reports;
    private final Books books;

    RebuildJourneyIT(Hotline hotline) {
        reports = hotline.reports();
        books = new Books(hotline.databases());
    }

    @Test
    void a_rebuild_from_the_first_event_gives_the_identical_report() {
        // given
        books.awaitAgreement(Duration.ofSeconds(30));
        List<JsonNode> before = reports.whole();
        assertThat(before.getFirst().at("/total/count").asLong()).isPositive();

        // when
        reports.rebuild();

        // then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(reports.whole()).isEqualTo(before));
        books.awaitAgreement(Duration.ofSeconds(30));
    }
}
