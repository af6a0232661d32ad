package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.journeys.Call.Afterwards;
import io.openhotline.journeys.parties.Figures;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.replicas.Replicas;
import io.openhotline.journeys.system.ConsumerGroups;
import io.openhotline.journeys.system.ConsumerGroups.Group;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.journeys.system.Instance;
import io.openhotline.journeys.system.Reconciliation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// A storm of calls on two instances of every service behind one port each. The second instances
/// join under load. One instance of each service is killed and started again; for publishers it is
/// the one whose relay leads. At the end the second instances stop in good order, still under load.
@Order(7)
class ReplicasJourneyIT extends StormChecks {
    private static final int MISSED = 20;

    private final Replicas replicas;
    private final List<Handover> handovers = new ArrayList<>();
    private final String missed = "ladder-" + UUID.randomUUID() + "-";
    private Map<String, Group> alone = Map.of();
    private Map<String, Group> together = Map.of();
    private Map<String, Group> afterwards = Map.of();
    private Figures before = Figures.NONE;
    private Set<UUID> asked = Set.of();
    private List<String> errors = List.of();

    /// The change of the leading relay after its instance was killed.
    ///
    /// @param roles the roles of both relays before the kill
    /// @param after the time until the other relay led
    private record Handover(Map<String, String> roles, String from, String to, Duration after) {}

    ReplicasJourneyIT(HotlineSystem hotline) {
        var front = new Replicas(hotline);
        super(hotline, new Storm("replicas", front.client("intake"), Storm.PER_SECOND / 2));
        replicas = front;
    }

    @BeforeAll
    void one_instance_of_each_service_is_killed_in_a_storm() throws Exception {
        new Reconciliation(hotline.databases()).awaitAgreement();
        before = hotline.reports().figures();
        try (var consumers = new ConsumerGroups(hotline);
                var surveys = new SurveyTeam(replicas.client("followup"), storm::ids)) {
            runStorm(() -> {
                storm.awaitMore();
                alone = consumers.awaitMembers(1);
                replicas.join();
                missCalls();
                Replicas.SERVICES.forEach(this::kill);
                storm.awaitMore();
                together = consumers.awaitMembers(2);
                errors = replicas.leave();
                afterwards = consumers.awaitMembers(1);
            });
            awaitEnd("CLOSED", "WITHDRAWN");
            asked = surveys.asked();
            System.out.println(surveys.surveys() + " surveys of " + asked.size() + " tickets");
        }
        handovers.forEach(System.out::println);
        Replicas.SERVICES.forEach(service ->
                System.out.println(
                        service + " answered by instance: " + replicas.answered(service)));
        together.forEach((name, group) -> System.out.println(name + " " + group));
    }

    /// Reports missed calls that are old enough for their call-backs to be overdue.
    private void missCalls() {
        HotlineClient switchboard = hotline.operator("intake");
        Instant start = Instant.now().minus(Duration.ofHours(2));
        for (int i = 0; i < MISSED; i++) {
            tell(switchboard, i, "RINGING", start);
            tell(switchboard, i, "ABANDONED", start.plusSeconds(40));
        }
    }

    private void tell(HotlineClient switchboard, int call, String event, Instant at) {
        switchboard
                .post(
                        "/calls/" + missed + call + "/events",
                        Map.of(
                                "event",
                                event,
                                "at",
                                at.toString(),
                                "caller",
                                "1390000" + (4_000 + call)))
                .expect(200);
    }

    private void kill(String service) {
        if (Replicas.PUBLISHERS.contains(service)) {
            killLeader(service);
        } else {
            storm.kill(replicas.instances(service).getFirst());
        }
    }

    private void killLeader(String publisher) {
        Map<String, String> roles = replicas.roles(publisher);
        Instance leader = replicas.leader(publisher);
        storm.kill(
                leader,
                () -> {
                    long begun = System.nanoTime();
                    Instance next = replicas.other(publisher, leader);
                    await(next.name() + " leads").until(() -> replicas.leads(publisher, next));
                    Duration after = Duration.ofNanos(System.nanoTime() - begun);
                    handovers.add(new Handover(roles, leader.name(), next.name(), after));
                });
    }

    @AfterAll
    void the_second_instances_leave() {
        replicas.close();
    }

    /// A complaint about water quality is dispatched twice, because its customer is dissatisfied
    /// once.
    @Override
    Map<UUID, Long> dispatches() {
        var dispatches = new HashMap<>(super.dispatches());
        storm.tickets()
                .forEach((call, ticket) -> {
                    if (isHandledTwice(call)) {
                        dispatches.merge(ticket.id(), 1L, Long::sum);
                    }
                });
        return dispatches;
    }

    private static boolean isHandledTwice(Call call) {
        return call.category().equals(SurveyTeam.DISSATISFIED_ONCE)
                && call.afterwards() != Afterwards.WITHDRAW;
    }

    @Test
    void one_instance_of_each_service_was_killed_and_restarted() {
        assertThat(storm.kills()).hasSameSizeAs(Replicas.SERVICES);
        assertThat(Replicas.SERVICES)
                .allSatisfy(service ->
                        assertThat(replicas.instances(service).getFirst().awaitReady(Duration.ZERO))
                                .isTrue());
    }

    @Test
    void an_orderly_stop_under_load_is_no_error() {
        assertThat(errors).isEmpty();
    }

    @Test
    void the_lead_of_each_relay_moved_to_the_other_instance() {
        assertThat(handovers)
                .hasSameSizeAs(Replicas.PUBLISHERS)
                .allSatisfy(handover -> {
                    assertThat(handover.roles().values())
                            .containsExactlyInAnyOrder("LEADER", "STANDBY");
                    assertThat(handover.to()).isNotEqualTo(handover.from());
                    assertThat(handover.after()).isLessThan(Duration.ofSeconds(30));
                });
    }

    @Test
    void each_step_of_the_ladder_of_an_overdue_task_was_raised_once() {
        await().untilAsserted(() -> assertThat(raised()).hasSize(MISSED));
        assertThat(raised().values()).containsOnly(1L);
    }

    private Map<String, Long> raised() {
        return hotline.databases()
                .counts(
                        "intake",
                        """
                        select key::text, count(*) from journal
                        where type = 'task.overdue.v1'
                          and key in (select id from call where reference like ?)
                        group by key
                        """,
                        missed + "%");
    }

    @Test
    void both_instances_answered_requests_and_read_topics() {
        assertThat(List.of("intake", "followup"))
                .allSatisfy(service ->
                        assertThat(replicas.answered(service))
                                .hasSize(2)
                                .allSatisfy(count -> assertThat(count).isPositive()));
        assertThat(together.values())
                .isNotEmpty()
                .allSatisfy(group -> {
                    assertThat(group.members()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(group.partitions().values())
                            .allSatisfy(count -> assertThat(count).isPositive());
                });
    }

    @Test
    void a_rebalance_under_load_assigns_each_partition_to_one_member() {
        assertThat(alone).isNotEmpty();
        assertThat(ConsumerGroups.partitions(together)).isEqualTo(ConsumerGroups.partitions(alone));
        assertThat(ConsumerGroups.partitions(afterwards))
                .isEqualTo(ConsumerGroups.partitions(alone));
    }

    @Test
    void the_report_counts_what_was_filed() {
        assertThat(hotline.reports().figures().since(before)).containsAllEntriesOf(filed());
    }

    private Map<String, Long> filed() {
        long withdrawn = storm.ids(Set.of(Afterwards.WITHDRAW)).size();
        long total = storm.tickets().size();
        var filed = new TreeMap<String, Long>();
        storm.tickets()
                .keySet()
                .forEach(call -> filed.merge("category/" + call.category(), 1L, Long::sum));
        filed.put("total", total);
        filed.put("channel/phone", total);
        filed.put("state/WITHDRAWN", withdrawn);
        filed.put("state/CLOSED", total - withdrawn);
        filed.put("satisfaction/SATISFIED", (long) asked.size());
        filed.put("satisfaction/none", total - asked.size());
        return filed;
    }
}
