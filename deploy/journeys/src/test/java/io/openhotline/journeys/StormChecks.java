package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.Topics;
import io.openhotline.journeys.Call.Afterwards;
import io.openhotline.journeys.parties.AutoReply;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.HotlineSystemExtension;
import io.openhotline.journeys.system.Reconciliation;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/// Checks after each storm: nothing is lost or doubled, and the order of each ticket is kept. Each
/// test checks one promise.
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(HotlineSystemExtension.class)
abstract class StormChecks {
    final HotlineSystem hotline;
    final Storm storm;
    private final SqlProbe databases;
    private final Reconciliation reconciliation;
    private List<TopicAudit> departments = List.of();
    private List<TopicAudit> facts = List.of();

    StormChecks(HotlineSystem hotline, Storm storm) {
        this.hotline = hotline;
        this.storm = storm;
        databases = hotline.databases();
        reconciliation = new Reconciliation(databases);
    }

    /// Runs the storm with departments that reply by themselves.
    final void runStorm(Storm.Action action) throws Exception {
        hotline.departments().values().forEach(one -> one.replyWith(new PromptDepartment()));
        storm.run(action);
    }

    /// Waits until every ticket is in one of the states and all services agree; then reads all
    /// topics.
    final void awaitEnd(String... states) {
        await("everything is handled")
                .atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(unfinished(states)).isEmpty());
        reconciliation.awaitAgreement();
        departments = audit(hotline.departments().keySet().stream().map(Topics::department));
        facts = audit(Stream.of(Topics.TICKETS, Topics.WORK_ORDERS, Topics.FOLLOW_UPS));
        System.out.println(new StormReport(storm, departments, facts, reconciliation));
    }

    private Map<String, Long> unfinished(String... states) {
        return databases.counts(
                "intake",
                """
                select status, count(*) from ticket
                where id = any (?) and not status = any (?)
                group by 1
                """,
                storm.ids().toArray(UUID[]::new),
                states);
    }

    private List<TopicAudit> audit(Stream<String> topics) {
        return topics.map(topic -> TopicAudit.of(hotline.wire(), topic, storm.ids())).toList();
    }

    /// The number of work orders that each ticket must have.
    Map<UUID, Long> dispatches() {
        return once(storm.ids());
    }

    static Map<UUID, Long> once(Set<UUID> tickets) {
        return tickets.stream().collect(Collectors.toMap(Function.identity(), _ -> 1L));
    }

    @AfterAll
    void departments_stop_replying() {
        hotline.departments().values().forEach(one -> one.replyWith(AutoReply.NONE));
    }

    @Test
    void every_accepted_ticket_exists_exactly_once() {
        assertThat(storm.tickets()).hasSizeGreaterThanOrEqualTo(Storm.TICKETS);
        assertThat(storm.ids()).hasSameSizeAs(storm.tickets().values());
        assertThat(storm.tickets().values()).extracting(Filed::number).doesNotHaveDuplicates();
        assertThat(
                        databases.column(
                                "intake",
                                "select id from ticket where starts_with(description, ?)",
                                Call.opening(storm.name())))
                .containsExactlyInAnyOrderElementsOf(texts(storm.ids()));
    }

    @Test
    void every_ticket_has_exactly_one_first_work_order() {
        assertThat(
                        databases.column(
                                "dispatch",
                                "select ticket_id from work_order where round = 1 and ticket_id = any (?)",
                                (Object) storm.ids().toArray(UUID[]::new)))
                .containsExactlyInAnyOrderElementsOf(texts(storm.ids()));
    }

    private static List<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    @Test
    void every_command_reached_its_department_exactly_once() {
        assertThat(published("instruction.issued.v1")).isEqualTo(dispatches());
        assertThat(published("instruction.chased.v1"))
                .isEqualTo(once(storm.ids(Set.of(Afterwards.SUPPLEMENT))));
        assertThat(published("instruction.recalled.v1"))
                .isEqualTo(once(storm.ids(Set.of(Afterwards.WITHDRAW))));
    }

    private Map<UUID, Long> published(String type) {
        var counts = new HashMap<UUID, Long>();
        departments.forEach(topic ->
                topic.perTicket(type).forEach((id, count) -> counts.merge(id, count, Long::sum)));
        return counts;
    }

    @Test
    void no_event_is_lost_or_out_of_order_and_a_repeat_has_the_same_id() {
        assertThat(Stream.concat(departments.stream(), facts.stream()))
                .allSatisfy(topic -> assertThat(topic.faults()).as(topic.topic()).isEmpty());
    }

    @Test
    void each_ticket_is_counted_once() {
        assertThat(reconciliation.counted()).isEqualTo(reconciliation.tickets());
    }

    @Test
    void a_handled_ticket_is_closed_or_has_a_planned_follow_up() {
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
    void nothing_is_parked_and_nothing_is_unpublished() {
        assertThat(reconciliation.parked()).isEmpty();
        assertThat(reconciliation.unpublished()).isZero();
    }
}
