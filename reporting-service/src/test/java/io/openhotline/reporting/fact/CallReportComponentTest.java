package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.openhotline.contracts.CallEvent;
import io.openhotline.contracts.CallEvent.Direction;
import io.openhotline.contracts.CallEvent.Status;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Counts calls by queue and agent. Each test counts in a month of its own.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class CallReportComponentTest {
    private Wire wire;
    private EventSender sender;

    @BeforeEach
    void connect() {
        Rebuilds.awaitEnd();
        wire = Wire.connect();
        sender = new EventSender(wire);
    }

    @AfterEach
    void disconnect() {
        wire.close();
        Rebuilds.awaitEnd();
    }

    @Test
    void a_month_shows_its_calls_by_queue_and_agent_and_a_rebuild_shows_the_same_t2() {
        Instant day = Instant.parse("2043-01-05T02:00:00Z");
        sender.send(
                List.of(
                        sent(1, answered(UUID.randomUUID(), day, 9, "1001")),
                        sent(1, answered(UUID.randomUUID(), day, 30, "1001")),
                        sent(1, answered(UUID.randomUUID(), day, 11, "1002")),
                        sent(1, missed(UUID.randomUUID(), day, 20))));

        report("2043-01")
                .body("calls.total.calls", equalTo(4))
                .body("calls.total.answered", equalTo(3))
                .body("calls.total.abandoned", equalTo(1))
                .body("calls.total.promised", equalTo(4))
                .body("calls.total.inTime", equalTo(2))
                .body("calls.total.averageAnswerSeconds", equalTo(16.7f))
                .body("calls.queue.find { it.code == 'repair' }.calls", equalTo(4))
                .body("calls.queue.find { it.code == 'repair' }.name.zh", equalTo("报修报漏"))
                .body("calls.agent.code", hasItems("1001", "1002", "none"))
                .body("calls.agent.find { it.code == '1001' }.averageAnswerSeconds", equalTo(19.5f))
                .body("indicators.find { it.code == 'CONNECT_RATE' }.value", equalTo(0.75f))
                .body("indicators.find { it.code == 'CONNECT_RATE' }.met", equalTo(false))
                .body("indicators.find { it.code == 'ANSWER_TIMELINESS' }.value", equalTo(0.5f))
                .body("indicators.find { it.code == 'ABANDON_RATE' }.value", equalTo(0.25f));
        String counted = text("2043-01");
        Rebuilds.now();
        assertThat(text("2043-01")).isEqualTo(counted);
    }

    @Test
    void a_later_event_of_a_call_replaces_an_earlier_one_and_never_the_other_way_round() {
        Instant day = Instant.parse("2043-02-05T02:00:00Z");
        UUID call = UUID.randomUUID();
        sender.send(
                List.of(sent(1, missed(call, day, 30)), sent(2, answered(call, day, 12, "1001"))));
        report("2043-02").body("calls.total.answered", equalTo(1));

        sender.send(List.of(sent(1, missed(call, day, 30))));

        report("2043-02")
                .body("calls.total.calls", equalTo(1))
                .body("calls.total.answered", equalTo(1))
                .body("calls.total.abandoned", equalTo(0));
    }

    @Test
    void a_day_shows_who_gave_up_and_the_connect_rate_of_that_day_alone_t2() {
        Instant day = Instant.parse("2043-04-05T02:00:00Z");
        Instant next = Instant.parse("2043-04-06T02:00:00Z");
        sender.send(
                List.of(
                        sent(1, answered(UUID.randomUUID(), day, 9, "1001")),
                        sent(1, missed(UUID.randomUUID(), day, 40)),
                        sent(1, missed(UUID.randomUUID(), next, 40))));

        report("2043-04-05")
                .body("calls.total.calls", equalTo(2))
                .body("calls.total.abandoned", equalTo(1))
                .body("calls.total.inTime", equalTo(1))
                .body("indicators.find { it.code == 'CONNECT_RATE' }.value", equalTo(0.5f));
        report("2043-04-06")
                .body("calls.total.abandoned", equalTo(1))
                .body("indicators.find { it.code == 'CONNECT_RATE' }.value", equalTo(0.0f));
    }

    @Test
    void a_file_for_spreadsheets_has_the_calls_too() {
        Instant day = Instant.parse("2043-03-05T02:00:00Z");
        sender.send(List.of(sent(1, answered(UUID.randomUUID(), day, 9, "1001"))));

        assertThat(given().get("/reports/2043-03.csv").then().statusCode(200).extract().asString())
                .contains("2043-03,call,all,全部电话,All calls,1,9,1,9.0,")
                .contains("2043-03,queue,repair,报修报漏,Repairs and leaks,1,9,1,9.0,")
                .contains("2043-03,agent,1001,1001,1001,1,9,1,9.0,")
                .contains("2043-03,indicator,CONNECT_RATE,接通率,Connect rate,,1,1,1.0000,0.95,true,");
    }

    private static ValidatableResponse report(String month) {
        return given().get("/reports/" + month).then().statusCode(200);
    }

    private static String text(String month) {
        return report(month).extract().asString();
    }

    private static Sent sent(long sequence, CallEvent.Changed call) {
        return new Sent(Topics.CALLS, sequence, call);
    }

    private static CallEvent.Changed answered(UUID id, Instant start, int after, String agent) {
        Instant answer = start.plusSeconds(after);
        return call(id, Status.ENDED, agent, start, answer, answer.plusSeconds(60));
    }

    private static CallEvent.Changed missed(UUID id, Instant start, int after) {
        return call(id, Status.MISSED, null, start, null, start.plusSeconds(after));
    }

    private static CallEvent.Changed call(
            UUID id,
            Status status,
            @Nullable String agent,
            Instant start,
            @Nullable Instant answer,
            Instant end) {
        return new CallEvent.Changed(
                id,
                "sw-" + id,
                Direction.IN,
                status,
                "repair",
                agent,
                agent,
                start,
                answer,
                end,
                status == Status.MISSED,
                false,
                3);
    }
}
