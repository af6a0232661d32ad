package io.openhotline.intake.call;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.UUID;
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
