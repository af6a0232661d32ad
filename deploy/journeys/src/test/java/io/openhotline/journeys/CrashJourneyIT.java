package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.Topics;
import io.openhotline.journeys.Call.Afterwards;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.Habit;
import io.openhotline.journeys.system.Books;
import io.openhotline.journeys.system.Hotline;
import io.openhotline.journeys.system.RunningHotline;
import io.openhotline.journeys.system.SqlProbe;
import io.openhotline.journeys.system.TopicAudit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/// Given a storm of calls in which every process is killed once, each test looks at one promise.
@Order(7)
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(RunningHotline.class)
class CrashJourneyIT {
    private static final List<String> VICTIMS =
            List.of(
                    "intake-service",
                    "dispatch-service",
                    "followup-service",
                    "reporting-service",
                    "kafka",
                    "postgres");

    private final Hotline hotline;
    private final SqlProbe databases;
    private final Books books;
    private final Storm storm;
    private List<TopicAudit> departments = List.of();
    private List<TopicAudit> facts = List.of();

    CrashJourneyIT(Hotline hotline) {
        this.hotline = hotline;
        databases = hotline.databases();
        books = new Books(databases);
        storm = new Storm(hotline);
    }

    @BeforeAll
    void a_storm_in_which_everything_is_killed_once() throws Exception {
        storm.rage(VICTIMS);
        await("everything is handled")
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(unfinished()).isEmpty());
        books.awaitAgreement(Duration.ofSeconds(60));
        departments = audit(hotline.departments().keySet().stream().map(Topics::department));
        facts = audit(Stream.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS));
        System.out.println(new StormReport(storm, departments, facts, books));
    }

    private Map<String, Long> unfinished() {
        return databases.counts(
                "intake",
                """
                select status, count(*) from ticket
                where id = any (?) and status not in ('HANDLED', 'CLOSED', 'WITHDRAWN')
                group by 1
                """,
                (Object) storm.ids().toArray(UUID[]::new));
    }

    private List<TopicAudit> audit(Stream<String> topics) {
        return topics.map(topic -> TopicAudit.of(hotline.wire(), topic, storm.ids())).toList();
    }

    @AfterAll
    void departments_rest() {
        hotline.departments().values().forEach(one -> one.takeUp(Habit.SILENT));
    }

    @Test
    void every_process_was_killed_in_the_middle_of_the_run() {
        assertThat(storm.kills()).extracting(Storm.Kill::process).isEqualTo(VICTIMS);
        assertThat(storm.tickets()).hasSizeGreaterThanOrEqualTo(Storm.TICKETS);
        assertThat(storm.repeats()).isPositive();
    }

    @Test
    void every_accepted_ticket_exists_exactly_once() {
        assertThat(storm.ids()).hasSameSizeAs(storm.tickets().values());
        assertThat(storm.tickets().values()).extracting(Filed::number).doesNotHaveDuplicates();
        assertThat(
                        databases.column(
                                "intake", "select id from ticket where description like '风暴来电 %'"))
                .containsExactlyInAnyOrderElementsOf(
                        storm.ids().stream().map(UUID::toString).toList());
    }

    @Test
    void every_ticket_has_exactly_one_first_work_order() {
        assertThat(
                        databases.column(
                                "dispatch",
                                "select ticket_id from work_order where round = 1 and ticket_id = any (?)",
                                (Object) storm.ids().toArray(UUID[]::new)))
                .containsExactlyInAnyOrderElementsOf(
                        storm.ids().stream().map(UUID::toString).toList());
    }

    @Test
    void every_command_reached_its_department_exactly_once() {
        assertThat(told("instruction.issued.v1")).isEqualTo(once(storm.ids()));
        assertThat(told("instruction.chased.v1"))
                .isEqualTo(once(storm.ids(Set.of(Afterwards.SUPPLEMENT))));
        assertThat(told("instruction.recalled.v1"))
                .isEqualTo(once(storm.ids(Set.of(Afterwards.WITHDRAW))));
    }

    private Map<UUID, Long> told(String type) {
        var counts = new HashMap<UUID, Long>();
        departments.forEach(topic ->
                topic.perTicket(type).forEach((id, count) -> counts.merge(id, count, Long::sum)));
        return counts;
    }

    private static Map<UUID, Long> once(Set<UUID> tickets) {
        return tickets.stream().collect(Collectors.toMap(Function.identity(), _ -> 1L));
    }

    @Test
    void no_event_is_lost_or_told_out_of_order_and_a_repeat_has_the_same_id() {
        assertThat(Stream.concat(departments.stream(), facts.stream()))
                .allSatisfy(topic -> assertThat(topic.faults()).as(topic.topic()).isEmpty());
    }

    @Test
    void each_ticket_is_counted_once() {
        assertThat(books.counted()).isEqualTo(books.tickets());
    }

    @Test
    void what_is_handled_is_closed_or_waits_for_its_follow_up() {
        assertThat(
                        databases.column(
                                "followup",
                                "select ticket_id from follow_up where status = 'PLANNED' and ticket_id = any (?)",
                                (Object) storm.ids().toArray(UUID[]::new)))
                .containsExactlyInAnyOrderElementsOf(
                        databases.column(
                                "intake",
                                "select id from ticket where status = 'HANDLED' and id = any (?)",
                                (Object) storm.ids().toArray(UUID[]::new)));
    }

    @Test
    void nothing_is_parked_and_nothing_waits_to_be_published() {
        assertThat(books.parked()).isEmpty();
        assertThat(books.unpublished()).isZero();
    }
}
