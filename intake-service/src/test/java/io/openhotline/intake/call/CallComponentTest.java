package io.openhotline.intake.call;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CallComponentTest {
    private final String call = "call-" + UUID.randomUUID();
    private final Clock clock;
    private Instant start;

    CallComponentTest(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        start = clock.instant().minusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
    }

    @Test
    void the_screen_of_the_agent_shows_the_caller_and_the_tickets_t2() {
        UUID ticket = filed(aLeakReport());
        tell("RINGING", 0, "\"caller\": \"138 0000 0123\", \"freeAgents\": 2").statusCode(200);
        tell("ANSWERED", 9, "\"agent\": \"1001\"").body("status", equalTo("TALKING"));

        show("agent:1001")
                .body("phone", equalTo("13800000123"))
                .body("waitedSeconds", equalTo(9))
                .body("answeredInTime", equalTo(true))
                .body("callerTickets.id", hasItem(ticket.toString()));
        show("agent:1002").body("phone", equalTo("138****0123"));
    }

    @Test
    void an_event_that_is_told_twice_counts_once() {
        tell("RINGING", 0, "\"caller\": \"13900000001\"");
        tell("TRANSFERRED", 5, "\"agent\": \"1001\"");
        tell("TRANSFERRED", 5, "\"agent\": \"1001\"").statusCode(200);

        show("supervisor:1").body("agents", contains("1001"));
    }

    @Test
    void an_answer_before_the_ringing_is_kept_and_opens_the_call() {
        tell("ANSWERED", 8, "\"agent\": \"1001\"").body("status", equalTo("TALKING"));
        tell("RINGING", 0, "\"caller\": \"13900000002\"");

        show("supervisor:1").body("waitedSeconds", equalTo(8));
    }

    @Test
    void a_missed_call_is_called_back_until_the_customer_is_reached() {
        missed("13900000003");
        assertWaitsForCallBack(true);

        as("agent:1001").post("/calls/{call}/call-back/assignment", call).then().statusCode(204);
        attempt("agent:1002", true)
                .statusCode(409)
                .body("type", equalTo("/problems/call-back-taken"));
        attempt("agent:1001", true).statusCode(204);

        assertWaitsForCallBack(false);
        attempt("agent:1001", true)
                .statusCode(409)
                .body("type", equalTo("/problems/call-back-over"));
    }

    @Test
    void a_call_back_is_a_task_with_a_clock_until_the_customer_is_reached_t2() {
        missed("13900000023");
        task("CALL_BACK").body(item() + "dueAt", equalTo(start.plusSeconds(40 + 1_800).toString()));

        as("agent:1001").post("/calls/{call}/call-back/assignment", call).then().statusCode(204);
        task("CALL_BACK").body(item() + "assignee", equalTo("1001"));
        attempt("agent:1001", false).statusCode(204);
        task("CALL_BACK")
                .body(item() + "dueAt", greaterThan(clock.instant().plusSeconds(3_500).toString()))
                .body(item() + "overdue", equalTo(false));
        attempt("agent:1001", true).statusCode(204);

        task("CALL_BACK").body("items.call", not(hasItem(call)));
    }

    @Test
    void a_call_back_that_nobody_makes_climbs_the_ladder_and_is_taken_as_a_call_back() {
        start = clock.instant().minusSeconds(3_600).truncatedTo(ChronoUnit.MILLIS);
        missed("13900000024");

        await().untilAsserted(() -> task("CALL_BACK").body(item() + "overdue", equalTo(true)));
        String task = task("CALL_BACK").extract().path(item() + "id");
        as("agent:1001")
                .post("/tasks/" + task + "/take")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/task-bound"));
    }

    @Test
    void a_voice_message_is_a_task_until_a_ticket_refers_to_it_t7() {
        voiceMessage("13900000025");
        message("agent:1002", "POST", "assignment").statusCode(204);
        task("VOICE_MESSAGE").body(item() + "assignee", equalTo("1002"));

        link(filed(aLeakReport()).toString(), call).statusCode(204);

        task("VOICE_MESSAGE").body("items.call", not(hasItem(call)));
    }

    @Test
    void nobody_sees_who_called_about_a_sealed_ticket() {
        tell("RINGING", 0, "\"caller\": \"13900000026\"");
        tell("ANSWERED", 5, "\"agent\": \"1001\"");
        UUID ticket = filed(aLeakReport().with("/customer/phone", "13900000026"));
        link(ticket.toString(), call).statusCode(204);
        show("agent:1001").body("phone", equalTo("13900000026"));

        seal(ticket);

        assertUnknown();
    }

    @Test
    void a_call_about_a_ticket_that_was_filed_sealed_is_sealed_when_it_is_linked() {
        tell("RINGING", 0, "\"caller\": \"13900000027\"");
        tell("ANSWERED", 5, "\"agent\": \"1001\"");
        UUID ticket =
                filed(aLeakReport().with("/customer/phone", "13900000027").with("/sealed", true));

        link(ticket.toString(), call).statusCode(204);
        tell("ENDED", 60, "\"cause\": \"normalClearing\", \"recording\": \"13900000027.wav\"");

        assertUnknown();
    }

    private void assertUnknown() {
        for (String who : List.of("agent:1001", "supervisor:1", "manager:9001")) {
            show(who)
                    .body("phone", nullValue())
                    .body("called", nullValue())
                    .body("recording", nullValue())
                    .body("tickets", empty())
                    .body("customers", empty())
                    .body("callerTickets", empty());
            as(who).get("/calls?agent=1001&limit=200").then().body(item() + "phone", nullValue());
        }
    }

    private static void seal(UUID ticket) {
        as("agent:1001")
                .body("{\"reason\": \"客户担心报复\"}")
                .post("/tickets/" + ticket + "/sealing")
                .then()
                .statusCode(204);
    }

    private String item() {
        return "items.find { it.call == '%s' }.".formatted(call);
    }

    private ValidatableResponse task(String kind) {
        return as("agent:1001").get("/tasks?limit=200&kind=" + kind).then().statusCode(200);
    }

    @Test
    void a_customer_who_called_again_and_was_answered_is_not_called_back() {
        missed("13900000004");
        String again = "call-" + UUID.randomUUID();
        tell(again, "RINGING", 120, "\"caller\": \"+86 139 0000 0004\"");
        tell(again, "ANSWERED", 125, "\"agent\": \"1001\"");

        assertWaitsForCallBack(false);
    }

    @Test
    void a_late_answer_takes_the_call_back_away() {
        missed("13900000005");
        tell("ANSWERED", 3, "\"agent\": \"1001\"").body("status", equalTo("ENDED"));

        assertWaitsForCallBack(false);
    }

    @Test
    void a_voice_message_waits_until_a_ticket_refers_to_it_t7() {
        tell("RINGING", 0, "\"caller\": \"13900000006\"");
        tell("VOICE_MESSAGE", 30, "\"recording\": \"留言/0001.wav\"");
        tell("ENDED", 31, "\"cause\": \"normalClearing\"");
        assertWaitsForTicket(true);

        UUID ticket = filed(aLeakReport());
        link(ticket.toString(), call).statusCode(204);
        link(ticket.toString(), call).statusCode(204);

        assertWaitsForTicket(false);
        show("supervisor:1")
                .body("tickets.id", contains(ticket.toString()))
                .body("recording", equalTo("留言/0001.wav"));
    }

    @Test
    void a_voice_message_is_taken_given_back_and_dismissed_with_a_reason_t7() {
        voiceMessage("13900000016");
        as("supervisor:1")
                .get("/voice-messages?limit=200")
                .then()
                .body(
                        "items.find { it.call == '%s' }.dueAt".formatted(call),
                        equalTo(start.plusSeconds(30 + 7_200).toString()));

        message("agent:1001", "POST", "assignment").statusCode(204);
        message("agent:1002", "POST", "assignment")
                .statusCode(409)
                .body("type", equalTo("/problems/voice-message-taken"));
        as("supervisor:1")
                .get("/voice-messages?agent=1001&limit=200")
                .then()
                .body("items.call", hasItem(call));
        message("agent:1001", "DELETE", "assignment").statusCode(204);
        dismiss("agent:1002", " ").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        dismiss("agent:1002", "无声留言").statusCode(204);

        assertWaitsForTicket(false);
        dismiss("agent:1002", "无声留言")
                .statusCode(409)
                .body("type", equalTo("/problems/voice-message-over"));
    }

    @Test
    void a_call_without_a_voice_message_has_none_to_take() {
        missed("13900000017");

        message("agent:1001", "POST", "assignment").statusCode(404);
    }

    @Test
    void a_customer_who_wasnt_reached_is_called_again_after_the_pause() {
        missed("13900000013");
        attempt("agent:1001", false).statusCode(204);

        as("supervisor:1")
                .get("/call-backs?agent=1001&limit=200")
                .then()
                .body("items.find { it.call == '%s' }.attempts".formatted(call), equalTo(1))
                .body(
                        "items.find { it.call == '%s' }.dueAt".formatted(call),
                        greaterThan(clock.instant().plusSeconds(3_500).toString()));
        as("agent:1001").delete("/calls/{call}/call-back/assignment", call).then().statusCode(204);
        as("agent:1002").post("/calls/{call}/call-back/assignment", call).then().statusCode(204);
    }

    @Test
    void an_answered_call_to_the_customer_ends_the_call_back_too() {
        missed("13900000014");
        String out = "call-" + UUID.randomUUID();
        tell(out, "RINGING", 120, "\"caller\": \"13900000014\", \"direction\": \"OUT\"");
        assertWaitsForCallBack(true);
        tell(out, "ANSWERED", 125, "\"agent\": \"1001\"");

        assertWaitsForCallBack(false);
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
        tell("RINGING", 0, "\"caller\": \"%s\"".formatted(phone));

        show("agent:1001")
                .body("customers.level", contains("key"))
                .body("customers.name", contains("李**"))
                .body("openTickets.id", contains(open.toString()));
    }

    @Test
    void the_same_event_with_other_contents_changes_nothing() {
        tell("RINGING", 0, "\"caller\": \"13900000015\"");
        tell("RINGING", 0, "\"caller\": \"13900000099\", \"queue\": \"other\"").statusCode(200);

        show("supervisor:1").body("phone", equalTo("13900000015")).body("queue", nullValue());
    }

    @Test
    void a_call_may_end_twice_and_ended_at_the_first_time() {
        tell("RINGING", 0, "\"caller\": \"13900000018\"");
        tell("ANSWERED", 5, "\"agent\": \"1001\"");
        tell("ENDED", 90, "\"cause\": \"normalClearing\"");
        tell("ENDED", 60, "\"cause\": \"normalClearing\"");

        show("supervisor:1").body("endedAt", equalTo(start.plusSeconds(60).toString()));
    }

    @Test
    void a_call_may_run_past_midnight() {
        tell("RINGING", -86_400, "\"caller\": \"13900000019\"");
        tell("ENDED", 0, "\"cause\": \"normalClearing\"");

        show("supervisor:1").body("waitedSeconds", equalTo(86_400));
    }

    @Test
    void a_link_needs_a_ticket_and_a_call() {
        UUID ticket = filed(aLeakReport());
        missed("13900000007");

        link(ticket.toString(), "no-such-call")
                .statusCode(404)
                .body("type", equalTo("/problems/call-not-found"));
        link(UUID.randomUUID().toString(), call)
                .statusCode(404)
                .body("type", equalTo("/problems/ticket-not-found"));
    }

    @Test
    void calls_are_listed_by_agent_and_status_with_masked_numbers() {
        String agent = "a" + UUID.randomUUID().toString().substring(0, 8);
        tell("RINGING", 0, "\"caller\": \"13900000008\", \"queue\": \"供水\"");
        tell("ANSWERED", 5, "\"agent\": \"%s\"".formatted(agent));

        as("supervisor:1")
                .get("/calls?agent={agent}&status=TALKING&queue=供水", agent)
                .then()
                .statusCode(200)
                .body("items.call", contains(call))
                .body("items[0].phone", equalTo("139****0008"));
        as("supervisor:1")
                .get("/calls?agent={agent}&status=MISSED", agent)
                .then()
                .body("items", empty());
    }

    @Test
    void a_caller_without_a_readable_number_is_kept_as_told() {
        tell("RINGING", 0, "\"caller\": \"anonymous\"").statusCode(200);

        show("agent:1001").body("callerTickets", empty()).body("agent", nullValue());
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
        post(call, body.replace("%s", start.toString()))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void only_the_switchboard_tells_what_happens() {
        as("agent:1001")
                .body("{\"event\": \"RINGING\", \"at\": \"%s\"}".formatted(start))
                .post("/calls/{call}/events", call)
                .then()
                .statusCode(403);
    }

    private void voiceMessage(String caller) {
        tell("RINGING", 0, "\"caller\": \"%s\"".formatted(caller));
        tell("VOICE_MESSAGE", 30, "\"recording\": \"留言/0002.wav\"");
    }

    private ValidatableResponse message(String agent, String method, String what) {
        return as(agent).request(method, "/calls/{call}/voice-message/" + what, call).then();
    }

    private ValidatableResponse dismiss(String agent, String reason) {
        return as(agent)
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post("/calls/{call}/voice-message/dismissal", call)
                .then();
    }

    private void missed(String caller) {
        tell("RINGING", 0, "\"caller\": \"%s\"".formatted(caller));
        tell("ABANDONED", 40, "\"cause\": \"cancel\"").body("status", equalTo("MISSED"));
    }

    private void assertWaitsForCallBack(boolean waits) {
        as("supervisor:1")
                .get("/call-backs?limit=200")
                .then()
                .statusCode(200)
                .body("items.call", waits ? hasItem(call) : not(hasItem(call)));
    }

    private void assertWaitsForTicket(boolean waits) {
        as("supervisor:1")
                .get("/voice-messages?limit=200")
                .then()
                .statusCode(200)
                .body("items.call", waits ? hasItem(call) : not(hasItem(call)));
    }

    private ValidatableResponse attempt(String agent, boolean reached) {
        return as(agent)
                .body("{\"reached\": %s}".formatted(reached))
                .post("/calls/{call}/call-back/attempts", call)
                .then();
    }

    private static ValidatableResponse link(String ticket, String call) {
        return as("agent:1001")
                .body("{\"call\": \"%s\"}".formatted(call))
                .post("/tickets/{ticket}/calls", ticket)
                .then();
    }

    private ValidatableResponse show(String who) {
        return as(who).get("/calls/{call}", call).then().statusCode(200);
    }

    private ValidatableResponse tell(String event, int after, String more) {
        return tell(call, event, after, more);
    }

    private ValidatableResponse tell(String call, String event, int after, String more) {
        String at = start.plusSeconds(after).toString();
        return post(call, "{\"event\": \"%s\", \"at\": \"%s\", %s}".formatted(event, at, more));
    }

    private static ValidatableResponse post(String call, String body) {
        return as("import:switchboard").body(body).post("/calls/{call}/events", call).then();
    }
}
