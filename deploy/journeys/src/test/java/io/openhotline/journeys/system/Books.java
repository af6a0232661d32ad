package io.openhotline.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Whether the services' books agree: everything published, all of it heard by whoever listens, and
/// every ticket of intake counted by reporting in the state it is in.
public final class Books {
    private static final List<String> PUBLISHERS = List.of("intake", "dispatch", "followup");
    public static final List<String> CONSUMERS =
            List.of("intake", "dispatch", "followup", "reporting");

    /// Who listens to which of our own topics.
    private static final Map<String, List<String>> LISTENERS =
            Map.of(
                    "intake", List.of(Topics.WORK_ORDERS, Topics.FOLLOW_UPS),
                    "dispatch", List.of(Topics.TICKETS, Topics.FOLLOW_UPS),
                    "followup", List.of(Topics.TICKETS, Topics.WORK_ORDERS),
                    "reporting", List.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS));

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
            """
            select code, sum(tickets) from daily_rollup where dimension = 'STATE'
            group by 1 having sum(tickets) <> 0
            """;

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
                    assertThat(heard()).as("heard, by listener").isEqualTo(told());
                    assertThat(counted()).as("reporting, by state").isEqualTo(tickets());
                });
    }

    public long unpublished() {
        return PUBLISHERS.stream()
                .mapToLong(service -> databases.count(service, "select count(*) from unpublished"))
                .sum();
    }

    /// How many events each listener should have heard from each topic.
    private Map<String, Map<String, Long>> told() {
        var told = new TreeMap<String, Long>();
        PUBLISHERS.forEach(service ->
                told.putAll(
                        databases.counts(
                                service, "select topic, count(*) from journal group by 1")));
        return listeners(
                (_, topics) -> topics.stream().filter(told::containsKey).collect(toMap(told::get)));
    }

    /// How many it has: the sequences have no gaps.
    private Map<String, Map<String, Long>> heard() {
        return listeners((service, topics) -> {
            Map<String, Long> heard =
                    databases.counts(
                            service, "select topic, sum(sequence) from inbox_sequence group by 1");
            return topics.stream().filter(heard::containsKey).collect(toMap(heard::get));
        });
    }

    private static Map<String, Map<String, Long>> listeners(
            BiFunction<String, List<String>, Map<String, Long>> count) {
        var counts = new TreeMap<String, Map<String, Long>>();
        LISTENERS.forEach((service, topics) -> counts.put(service, count.apply(service, topics)));
        return counts;
    }

    private static Collector<String, ?, Map<String, Long>> toMap(Function<String, Long> count) {
        return Collectors.toMap(Function.identity(), count);
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
