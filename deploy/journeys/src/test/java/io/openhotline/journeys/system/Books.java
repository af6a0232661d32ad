package io.openhotline.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether the services' books agree: everything published, nothing parked, and every ticket of
/// intake counted by reporting in the state it is in.
public final class Books {
    private static final List<String> PUBLISHERS = List.of("intake", "dispatch", "followup");
    private static final List<String> CONSUMERS =
            List.of("intake", "dispatch", "followup", "reporting");

    /// Intake's status in the words of reports.
    private static final String TICKETS_BY_STATE =
            """
            select case
                when status in ('DISPATCHED', 'ACCEPTED', 'IN_PROGRESS') then 'DISPATCHED'
                when status = 'ANSWERED' then 'HANDLED'
                else status end, count(*)
            from ticket group by 1
            """;

    private static final String COUNTED_BY_STATE =
            "select state, sum(tickets) from daily_rollup group by 1 having sum(tickets) <> 0";

    private final SqlProbe databases;

    public Books(SqlProbe databases) {
        this.databases = databases;
    }

    /// Waits until all is told, and told to all.
    public void awaitAgreement(Duration patience) {
        await("the books agree")
                .atMost(patience)
                .untilAsserted(() -> {
                    assertThat(unpublished()).as("unpublished").isZero();
                    assertThat(counted()).as("reporting, by state").isEqualTo(tickets());
                });
    }

    public long unpublished() {
        return PUBLISHERS.stream()
                .mapToLong(service ->
                        databases.count(
                                service, "select count(*) from journal where published_at is null"))
                .sum();
    }

    /// Why events are parked, by service; empty when none is.
    public Map<String, List<String>> parked() {
        var parked = new TreeMap<String, List<String>>();
        for (String service : CONSUMERS) {
            List<String> causes =
                    databases.column(
                            service,
                            "select topic || ': ' || cause from parked_event where resolved_at is null");
            if (!causes.isEmpty()) {
                parked.put(service, causes);
            }
        }
        return parked;
    }

    public Map<String, Long> tickets() {
        return databases.counts("intake", TICKETS_BY_STATE);
    }

    public Map<String, Long> counted() {
        return databases.counts("reporting", COUNTED_BY_STATE);
    }
}
