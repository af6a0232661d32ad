package io.openhotline.journeys;

import static io.openhotline.journeys.parties.Matter.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.journeys.parties.Answer;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.system.ConsumerGroups.Group;
import io.openhotline.journeys.system.HealthWatch.Look;
import io.openhotline.journeys.system.Hotline;
import io.openhotline.launcher.SupervisedProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// A storm of calls in which the broker is away for two minutes, and then the database.
@Order(6)
class OutageJourneyIT extends StormTally {
    /// By then a service says what it misses.
    private static final Duration NOTICED = Duration.ofSeconds(40);

    /// By then everything goes on by itself.
    private static final Duration RECOVERED = Duration.ofSeconds(45);

    private final List<Outage> outages = new ArrayList<>();
    private final List<Long> pids = new ArrayList<>();
    private final List<Answer> refused = new ArrayList<>();

    OutageJourneyIT(Hotline hotline) {
        super(hotline, new Storm("outage", hotline.client("intake"), Storm.PER_SECOND));
    }

    @BeforeAll
    void broker_and_database_are_away_in_a_storm() throws Exception {
        rage(() -> {
            storm.awaitMore();
            outages.add(Outage.of(hotline, storm, "kafka", this::intakeStarts));
            pids.addAll(pids());
            storm.awaitMore();
            outages.add(Outage.of(hotline, storm, "postgres", this::callersAreRefused));
        });
        outages.forEach(System.out::println);
        settle("HANDLED", "CLOSED", "WITHDRAWN");
    }

    private void intakeStarts() {
        SupervisedProcess intake = hotline.process("intake-service");
        intake.kill();
        assertThat(intake.awaitReady(Duration.ofSeconds(60))).isTrue();
        storm.awaitMore();
    }

    private void callersAreRefused() {
        Request filing = Request.post("/tickets", aLeakReport().body()).key("while-away");
        refused.add(hotline.client("intake").send(filing));
    }

    private List<Long> pids() {
        return Outage.SERVICES.stream()
                .map(name -> hotline.process(name + "-service").pid())
                .toList();
    }

    private Outage broker() {
        return outages.getFirst();
    }

    private Outage database() {
        return outages.getLast();
    }

    @Test
    void every_service_lives_throughout() {
        assertThat(outages).hasSize(2);
        assertThat(Outage.SERVICES)
                .allSatisfy(service -> {
                    assertThat(broker().health(service)).isNotEmpty().allMatch(Look::lives);
                    assertThat(database().health(service)).isNotEmpty().allMatch(Look::lives);
                });
    }

    @Test
    void intake_goes_on_accepting_without_the_broker() {
        assertThat(broker().accepted()).isGreaterThan(Outage.SECONDS * Storm.PER_SECOND * 8 / 10);
        assertThat(broker().health("intake")).allMatch(Look::ready);
    }

    @Test
    void without_the_broker_the_others_say_why_they_are_not_ready() {
        assertThat(List.of("dispatch", "followup", "reporting"))
                .allSatisfy(service ->
                        assertThat(broker().health(service, NOTICED))
                                .isNotEmpty()
                                .noneMatch(Look::ready)
                                .allSatisfy(look ->
                                        assertThat(look.down())
                                                .containsAnyOf("Kafka", "consumer")));
    }

    @Test
    void without_the_database_every_service_says_why_it_is_not_ready() {
        assertThat(Outage.SERVICES)
                .allSatisfy(service ->
                        assertThat(database().health(service, NOTICED))
                                .isNotEmpty()
                                .noneMatch(Look::ready)
                                .allSatisfy(look -> assertThat(look.down()).contains("Database")));
    }

    @Test
    void without_the_database_callers_learn_when_to_come_back() {
        assertThat(database().accepted()).isLessThan(Storm.PER_SECOND);
        assertThat(refused)
                .singleElement()
                .satisfies(answer -> {
                    answer.expect(503);
                    assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
                    assertThat(answer.get("/type")).isEqualTo("/problems/unavailable");
                });
    }

    @Test
    void without_the_database_every_consumer_keeps_its_place_in_its_group() {
        assertThat(database().before()).isNotEmpty();
        assertThat(database().during()).isEqualTo(database().before());
        assertThat(database().after()).isEqualTo(database().before());
    }

    @Test
    void everything_goes_on_by_itself() {
        for (Outage outage : outages) {
            assertThat(outage.untilReady()).as(outage.process()).isLessThan(RECOVERED);
            assertThat(outage.after().values()).extracting(Group::state).containsOnly("Stable");
            assertThat(readers(outage.after())).isEqualTo(readers(outage.before()));
        }
        assertThat(pids()).as("no service was started again").isEqualTo(pids);
    }

    /// How many partitions each group reads.
    private static Map<String, Integer> readers(Map<String, Group> groups) {
        var counts = new TreeMap<String, Integer>();
        groups.forEach((name, group) ->
                counts.put(
                        name,
                        group.partitions().values().stream().mapToInt(Integer::intValue).sum()));
        return counts;
    }
}
