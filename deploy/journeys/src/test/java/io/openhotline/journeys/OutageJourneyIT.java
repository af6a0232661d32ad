package io.openhotline.journeys;

import static io.openhotline.journeys.parties.Matter.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.DepartmentInstruction.Issued;
import io.openhotline.contracts.Topics;
import io.openhotline.journeys.parties.Answer;
import io.openhotline.journeys.parties.Desk;
import io.openhotline.journeys.parties.Filed;
import io.openhotline.journeys.parties.HotlineClient;
import io.openhotline.journeys.parties.Request;
import io.openhotline.journeys.system.Arrivals;
import io.openhotline.journeys.system.Books;
import io.openhotline.journeys.system.Hotline;
import io.openhotline.journeys.system.RunningHotline;
import io.openhotline.journeys.system.TopicAudit;
import io.openhotline.local.launcher.SupervisedProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The broker or the database is away for a while, and comes back.
@Order(6)
@ExtendWith(RunningHotline.class)
class OutageJourneyIT {
    private static final int SECONDS = Integer.getInteger("journeys.outage.seconds", 30);
    private static final int PER_SECOND = Integer.getInteger("journeys.outage.per-second", 5);
    private static final List<String> SERVICES =
            List.of("intake", "dispatch", "followup", "reporting");

    private final Hotline hotline;
    private final Desk desk;

    OutageJourneyIT(Hotline hotline) {
        this.hotline = hotline;
        desk = hotline.desk();
    }

    @Test
    void intake_goes_on_accepting_and_even_starts_while_the_broker_is_away() throws Exception {
        SupervisedProcess process = hotline.process("intake-service");
        List<Answer> answers;
        Filed afterTheStart;
        try (var _ = hotline.without("kafka")) {
            // when
            answers = fileAsLongAsTheBrokerIsAway();

            // then
            assertThat(answers).extracting(Answer::status).containsOnly(201);
            hotline.client("intake").get("/q/health/ready").expect(200);
            hotline.client("dispatch").get("/q/health/ready").expect(503);

            // when
            process.kill();

            // then
            assertThat(process.awaitReady(Duration.ofSeconds(60))).isTrue();
            afterTheStart = desk.file(aLeakReport().onPipe(200));
        }

        // and once it is back, the backlog drains and nothing is lost
        everyoneIsInstructedOnce(
                Stream.concat(answers.stream().map(Filed::of), Stream.of(afterTheStart)).toList());
        everyServiceIsReady();
    }

    private List<Answer> fileAsLongAsTheBrokerIsAway() throws InterruptedException {
        HotlineClient intake = hotline.client("intake");
        var answers = new ArrayList<Answer>();
        try (var calls = new Arrivals(PER_SECOND, SECONDS * PER_SECOND)) {
            for (int call = calls.next(); call >= 0; call = calls.next()) {
                answers.add(
                        intake.send(
                                Request.post("/tickets", aLeakReport().onPipe(200).body())
                                        .key(UUID.randomUUID().toString())));
            }
        }
        return answers;
    }

    private void everyoneIsInstructedOnce(List<Filed> tickets) {
        tickets.forEach(ticket -> hotline.department("engineering").awaits(ticket, Issued.class));
        new Books(hotline.databases()).awaitAgreement(Duration.ofSeconds(60));
        Set<UUID> ids = tickets.stream().map(Filed::id).collect(Collectors.toSet());
        TopicAudit topic = TopicAudit.of(hotline.wire(), Topics.department("engineering"), ids);
        assertThat(topic.faults()).isEmpty();
        assertThat(topic.perTicket("instruction.issued.v1"))
                .hasSize(tickets.size())
                .allSatisfy((_, count) -> assertThat(count).isOne());
    }

    @Test
    void without_the_database_callers_are_told_when_to_come_back() {
        // given
        List<Long> pids = pids();
        try (var _ = hotline.without("postgres")) {
            // when
            Answer refused =
                    hotline.client("intake")
                            .send(Request.post("/tickets", aLeakReport().body()).key("while-away"));

            // then
            refused.expect(503);
            assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
            assertThat(refused.get("/type")).isEqualTo("/problems/unavailable");
            for (String service : SERVICES) {
                hotline.client(service).get("/q/health/ready").expect(503);
            }
        }

        // and once it is back, everything goes on by itself
        everyServiceIsReady();
        everyoneIsInstructedOnce(List.of(desk.file(aLeakReport().onPipe(200))));
        assertThat(pids()).as("no service was started again").isEqualTo(pids);
    }

    private List<Long> pids() {
        return SERVICES.stream().map(name -> hotline.process(name + "-service").pid()).toList();
    }

    private void everyServiceIsReady() {
        await().untilAsserted(() -> {
            for (String service : SERVICES) {
                hotline.client(service).get("/q/health/ready").expect(200);
            }
        });
    }
}
