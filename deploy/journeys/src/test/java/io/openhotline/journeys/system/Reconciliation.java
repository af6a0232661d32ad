package io.openhotline.journeys.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Compares the databases of the services: everything is published, every consumer has processed
/// all events, and reporting counts every ticket of intake in its state.
public final class Reconciliation {
    private static final List<String> PUBLISHERS = List.of("intake", "dispatch", "followup");
    public static final List<String> CONSUMERS =
            List.of("intake", "dispatch", "followup", "reporting");

    /// The internal topics that each service consumes.
    private static final Map<String, List<String>> TOPICS =
            Map.of(
                    "intake", List.of(Topics.WORK_ORDERS, Topics.FOLLOW_UPS, Topics.INSPECTIONS),
                    "dispatch", List.of(Topics.TICKETS, Topics.FOLLOW_UPS),
                    "followup", List.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.CALLS),
                    "reporting",
                            List.of(
                                    Topics.TICKETS,
                                    Topics.WORK_ORDERS,
                                    Topics.FOLLOW_UPS,
                                    Topics.CALLS));

    /// Maps intake's status to the states of reports.
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

    public Reconciliation(SqlProbe databases) {
        this.databases = databases;
    }

    /// Waits until the databases agree.
    public void awaitAgreement() {
        await("the databases agree")
                .untilAsserted(() -> {
                    assertThat(unpublished()).as("unpublished").isZero();
                    assertThat(processed()).as("processed, by consumer").isEqualTo(published());
                    assertThat(counted()).as("reporting, by state").isEqualTo(tickets());
                });
    }

    public long unpublished() {
        return PUBLISHERS.stream()
                .mapToLong(service -> databases.count(service, "select count(*) from unpublished"))
                .sum();
    }

    /// The number of published events, by consumer and topic.
    private Map<String, Map<String, Long>> published() {
        var published = new TreeMap<String, Long>();
        PUBLISHERS.forEach(service ->
                published.putAll(
                        databases.counts(
                                service, "select topic, count(*) from journal group by 1")));
        return byConsumer((_, topics) ->
                topics.stream().filter(published::containsKey).collect(toMap(published::get)));
    }

    /// The number of processed events, by consumer and topic; sequences have no gaps.
    private Map<String, Map<String, Long>> processed() {
        return byConsumer((service, topics) -> {
            Map<String, Long> processed =
                    databases.counts(
                            service, "select topic, sum(sequence) from inbox_sequence group by 1");
            return topics.stream().filter(processed::containsKey).collect(toMap(processed::get));
        });
    }

    private static Map<String, Map<String, Long>> byConsumer(
            BiFunction<String, List<String>, Map<String, Long>> count) {
        var counts = new TreeMap<String, Map<String, Long>>();
        TOPICS.forEach((service, topics) -> counts.put(service, count.apply(service, topics)));
        return counts;
    }

    private static Collector<String, ?, Map<String, Long>> toMap(Function<String, Long> count) {
        return Collectors.toMap(Function.identity(), count);
    }

    /// The causes of parked events, by service; empty without parked events.
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
