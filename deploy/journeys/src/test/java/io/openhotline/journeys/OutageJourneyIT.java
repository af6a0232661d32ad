package io.openhotline.journeys;

import static io.openhotline.journeys.parties.TicketRequest.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.parties.Response;
import io.openhotline.journeys.system.ConsumerGroups;
import io.openhotline.journeys.system.ConsumerGroups.Group;
import io.openhotline.journeys.system.HealthWatch.Look;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.launcher.SupervisedProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Stops the broker for two minutes and then the database for one, during a storm of calls.
@Order(6)
class OutageJourneyIT extends StormChecks {
    /// The time after which readiness must report the outage.
    private static final Duration NOTICED = Duration.ofSeconds(40);

    /// The time after which every service must be ready again.
    private static final Duration RECOVERED = Duration.ofSeconds(90);

    private final List<Outage> outages = new ArrayList<>();
    private final List<Long> pids = new ArrayList<>();
    private final List<Response> refused = new ArrayList<>();

    OutageJourneyIT(HotlineSystem hotline) {
        super(hotline, new Storm("outage", hotline.client("intake"), Storm.PER_SECOND));
    }

    @BeforeAll
    void broker_and_database_are_stopped_in_a_storm() throws Exception {
        runStorm(() -> {
            storm.awaitMore();
            outages.add(stop("kafka", Outage.OF_BROKER, this::intakeIsKilledAndStarts));
            pids.addAll(pids());
            storm.awaitMore();
            outages.add(stop("postgres", Outage.OF_DATABASE, this::filingIsRefused));
        });
        outages.forEach(System.out::println);
        awaitEnd("HANDLED", "CLOSED", "WITHDRAWN");
    }

    private Outage stop(String process, int seconds, Storm.Action atTheEnd) throws Exception {
        return Outage.of(hotline, storm, process, seconds, atTheEnd);
    }

    private void intakeIsKilledAndStarts() {
        SupervisedProcess intake = hotline.process("intake-service");
        intake.kill();
        assertThat(intake.awaitReady(Duration.ofSeconds(60))).isTrue();
        storm.awaitMore();
    }

    private void filingIsRefused() {
        Request filing = Request.post("/tickets", aLeakReport().body()).key("during-the-outage");
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
    void every_service_stays_alive() {
        assertThat(outages).hasSize(2);
        assertThat(Outage.SERVICES)
                .allSatisfy(service -> {
                    assertThat(broker().health(service)).isNotEmpty().allMatch(Look::lives);
                    assertThat(database().health(service)).isNotEmpty().allMatch(Look::lives);
                });
    }

    @Test
    void intake_accepts_tickets_without_the_broker() {
        assertThat(broker().accepted()).isGreaterThan(broker().seconds() * Storm.PER_SECOND / 2);
        assertThat(broker().health("intake")).allMatch(Look::ready);
    }

    @Test
    void without_the_broker_the_other_services_report_why_they_are_not_ready() {
        for (String service : List.of("dispatch", "followup", "reporting")) {
            assertThat(broker().health(service, NOTICED))
                    .as(service)
                    .isNotEmpty()
                    .noneMatch(Look::ready)
                    .allSatisfy(look -> assertThat(look.down()).containsAnyOf("Kafka", "consumer"));
        }
    }

    @Test
    void without_the_database_every_service_reports_why_it_is_not_ready() {
        for (String service : Outage.SERVICES) {
            assertThat(database().health(service, NOTICED))
                    .as(service)
                    .isNotEmpty()
                    .noneMatch(Look::ready)
                    .allSatisfy(look -> assertThat(look.down()).contains("Database"));
        }
    }

    @Test
    void without_the_database_a_filing_is_refused_with_retry_after() {
        // Each agent may have had one request that was answered before the database stopped.
        assertThat(database().accepted()).isLessThanOrEqualTo(Storm.AGENTS);
        assertThat(refused)
                .singleElement()
                .satisfies(answer -> {
                    answer.expect(503);
                    assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
                    assertThat(answer.get("/type")).isEqualTo("/problems/unavailable");
                });
    }

    @Test
    void without_the_database_every_consumer_stays_in_its_group() {
        assertThat(database().before()).isNotEmpty();
        assertThat(database().during()).isEqualTo(database().before());
        assertThat(database().after()).isEqualTo(database().before());
    }

    @Test
    void all_services_recover_without_a_restart() {
        for (Outage outage : outages) {
            assertThat(outage.untilReady()).as(outage.process()).isLessThan(RECOVERED);
            assertThat(outage.after().values()).extracting(Group::state).containsOnly("Stable");
            assertThat(ConsumerGroups.partitions(outage.after()))
                    .isEqualTo(ConsumerGroups.partitions(outage.before()));
        }
        assertThat(pids()).as("no service was restarted").isEqualTo(pids);
    }
}
