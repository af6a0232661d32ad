package io.openhotline.intake.call;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests calls as the switchboard reports them and the desk sees them (T2, T3).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CallComponentTest {
    private final Clock clock;
    private TestCall call;

    CallComponentTest(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        call = TestCall.from(clock.instant().minusSeconds(600));
    }

    @Test
    void the_screen_of_the_agent_shows_the_caller_and_the_tickets_t2() {
        UUID ticket = filed(aLeakReport());
        call.tell("RINGING", 0, "\"caller\": \"138 0000 0123\", \"freeAgents\": 2").statusCode(200);
        call.tell("ANSWERED", 9, "\"agent\": \"1001\"").body("status", equalTo("TALKING"));

        call.show("agent:1001")
                .body("phone", equalTo("13800000123"))
                .body("waitedSeconds", equalTo(9))
                .body("answeredInTime", equalTo(true))
                .body("callerTickets.id", hasItem(ticket.toString()));
        call.show("agent:1002").body("phone", equalTo("138****0123"));
    }

    @Test
    void an_event_that_is_told_twice_counts_once() {
        call.tell("RINGING", 0, "\"caller\": \"13900000001\"");
        call.tell("TRANSFERRED", 5, "\"agent\": \"1001\"");
        call.tell("TRANSFERRED", 5, "\"agent\": \"1001\"").statusCode(200);

        call.show("supervisor:1").body("agents", contains("1001"));
    }

    @Test
    void an_answer_before_the_ringing_is_kept_and_opens_the_call() {
        call.tell("ANSWERED", 8, "\"agent\": \"1001\"").body("status", equalTo("TALKING"));
        call.tell("RINGING", 0, "\"caller\": \"13900000002\"");

        call.show("supervisor:1").body("waitedSeconds", equalTo(8));
    }

    @Test
    void nobody_sees_who_called_about_a_sealed_ticket() {
        call.tell("RINGING", 0, "\"caller\": \"13900000026\"");
        call.tell("ANSWERED", 5, "\"agent\": \"1001\"");
        UUID ticket = filed(aLeakReport().with("/customer/phone", "13900000026"));
        call.link(ticket).statusCode(204);
        call.show("agent:1001").body("phone", equalTo("13900000026"));

        seal(ticket);

        assertUnknown();
    }

    @Test
    void a_call_about_a_ticket_that_was_filed_sealed_is_sealed_when_it_is_linked() {
        call.tell("RINGING", 0, "\"caller\": \"13900000027\"");
        call.tell("ANSWERED", 5, "\"agent\": \"1001\"");
        UUID ticket =
                filed(aLeakReport().with("/customer/phone", "13900000027").with("/sealed", true));

        call.link(ticket).statusCode(204);
        call.tell("ENDED", 60, "\"cause\": \"normalClearing\", \"recording\": \"13900000027.wav\"");

        assertUnknown();
    }

    private void assertUnknown() {
        for (String who : List.of("agent:1001", "supervisor:1", "manager:9001")) {
            call.show(who)
                    .body("phone", nullValue())
                    .body("called", nullValue())
                    .body("recording", nullValue())
                    .body("tickets", empty())
                    .body("customers", empty())
                    .body("callerTickets", empty());
            as(who).get("/calls?agent=1001&limit=200").then().body(call.item("phone"), nullValue());
        }
    }

    private static void seal(UUID ticket) {
        as("agent:1001")
                .body("{\"reason\": \"客户担心报复\"}")
                .post("/tickets/" + ticket + "/sealing")
                .then()
                .statusCode(204);
    }

    @Test
    void the_screen_shows_the_customers_level_and_open_tickets_t3() {
        String phone = "1390%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        as("supervisor:1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        "{\"name\": \"李秀英\", \"phones\": [\"%s\"], \"level\": \"key\"}"
                                .formatted(phone))
                .post("/customers")
                .then()
                .statusCode(201);
        UUID open = filed(aLeakReport().with("/customer/phone", phone));
        call.tell("RINGING", 0, "\"caller\": \"%s\"".formatted(phone));

        call.show("agent:1001")
                .body("customers.level", contains("key"))
                .body("customers.name", contains("李**"))
                .body("openTickets.id", contains(open.toString()));
    }

    @Test
    void the_same_event_with_other_contents_changes_nothing() {
        call.tell("RINGING", 0, "\"caller\": \"13900000015\"");
        call.tell("RINGING", 0, "\"caller\": \"13900000099\", \"queue\": \"other\"")
                .statusCode(200);

        call.show("supervisor:1").body("phone", equalTo("13900000015")).body("queue", nullValue());
    }

    @Test
    void a_call_may_end_twice_and_ended_at_the_first_time() {
        call.tell("RINGING", 0, "\"caller\": \"13900000018\"");
        call.tell("ANSWERED", 5, "\"agent\": \"1001\"");
        call.tell("ENDED", 90, "\"cause\": \"normalClearing\"");
        call.tell("ENDED", 60, "\"cause\": \"normalClearing\"");

        call.show("supervisor:1").body("endedAt", equalTo(call.start().plusSeconds(60).toString()));
    }

    @Test
    void a_call_may_run_past_midnight() {
        call.tell("RINGING", -86_400, "\"caller\": \"13900000019\"");
        call.tell("ENDED", 0, "\"cause\": \"normalClearing\"");

        call.show("supervisor:1").body("waitedSeconds", equalTo(86_400));
    }

    @Test
    void a_link_needs_a_ticket_and_a_call() {
        UUID ticket = filed(aLeakReport());
        call.missed("13900000007");

        TestCall.link(ticket, "no-such-call")
                .statusCode(404)
                .body("type", equalTo("/problems/call-not-found"));
        call.link(UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("/problems/ticket-not-found"));
    }

    @Test
    void calls_are_listed_by_agent_and_status_with_masked_numbers() {
        String agent = "a" + UUID.randomUUID().toString().substring(0, 8);
        call.tell("RINGING", 0, "\"caller\": \"13900000008\", \"queue\": \"供水\"");
        call.tell("ANSWERED", 5, "\"agent\": \"%s\"".formatted(agent));

        as("supervisor:1")
                .get("/calls?agent={agent}&status=TALKING&queue=供水", agent)
                .then()
                .statusCode(200)
                .body("items.call", contains(call.id()))
                .body("items[0].phone", equalTo("139****0008"));
        as("supervisor:1")
                .get("/calls?agent={agent}&status=MISSED", agent)
                .then()
                .body("items", empty());
    }

    @Test
    void a_caller_without_a_readable_number_is_kept_as_told() {
        call.tell("RINGING", 0, "\"caller\": \"anonymous\"").statusCode(200);

        call.show("agent:1001").body("callerTickets", empty()).body("agent", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                            | /event",
                "{\"event\": \"SUNG\", \"at\": \"%s\"}                         | /event",
                "{\"event\": \"RINGING\"}                                      | /at",
                "{\"event\": \"RINGING\", \"at\": \"2999-01-01T00:00:00Z\"}    | /at",
                "{\"event\": \"RINGING\", \"at\": \"1999-01-01T00:00:00Z\"}    | /at",
                "{\"event\": \"RINGING\", \"at\": \"%s\", \"freeAgents\": -1}  | /freeAgents",
                "{\"event\": \"RINGING\", \"at\": \"%s\", \"caller\": \" \"}   | /caller",
            })
    void what_is_wrong_is_refused_by_name(String body, String pointer) {
        call.post(body.replace("%s", call.start().toString()))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void only_the_switchboard_tells_what_happens() {
        as("agent:1001")
                .body("{\"event\": \"RINGING\", \"at\": \"%s\"}".formatted(call.start()))
                .post("/calls/{call}/events", call.id())
                .then()
                .statusCode(403);
    }
}
