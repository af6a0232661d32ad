package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.parties.Reports;
import io.openhotline.journeys.system.ConsumerGroups;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Reconciliation;
import io.openhotline.journeys.system.SqlProbe;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Counts the figures again, after the other journeys.
@Order(9)
@ExtendWith(HotlineSystemExtension.class)
class RebuildJourneyIT {
    private static final String GROUP = "reporting-service";

    private final HotlineSystem hotline;
    private final Reports reports;
    private final SqlProbe databases;
    private final Reconciliation reconciliation;
    private List<JsonNode> before = List.of();

    RebuildJourneyIT(HotlineSystem hotline) {
        this.hotline = hotline;
        reports = hotline.reports();
        databases = hotline.databases();
        reconciliation = new Reconciliation(databases);
    }

    @BeforeEach
    void everything_is_counted() {
        reconciliation.awaitAgreement();
        before = reports.whole();
        assertThat(before.getFirst().at("/total/count").asLong()).isPositive();
    }

    @Test
    void a_rebuild_gives_the_identical_report() {
        // given
        databases.change("reporting", "update daily_rollup set tickets = tickets + 1");

        // when
        reports.rebuild();

        // then
        theReportIsAsBefore();
    }

    @Test
    void topics_that_are_read_again_change_no_figure() {
        try (var consumers = new ConsumerGroups(hotline)) {
            // given
            long committed = consumers.committed(GROUP);

            // when
            try (var _ = hotline.without("reporting-service")) {
                consumers.rewind(GROUP);
                assertThat(consumers.committed(GROUP)).isZero();
            }

            // then
            await().untilAsserted(() ->
                    assertThat(consumers.committed(GROUP)).isGreaterThanOrEqualTo(committed));
            theReportIsAsBefore();
        }
    }

    @Test
    void a_lost_database_is_rebuilt_from_the_first_event() {
        try (var consumers = new ConsumerGroups(hotline);
                var _ = hotline.without("reporting-service")) {
            databases.change("postgres", "drop database reporting with (force)");
            databases.change("postgres", "create database reporting owner reporting_owner");
            consumers.rewind(GROUP);
        }

        theReportIsAsBefore();
    }

    private void theReportIsAsBefore() {
        await().untilAsserted(() -> assertThat(reports.whole()).isEqualTo(before));
        reconciliation.awaitAgreement();
    }
}
