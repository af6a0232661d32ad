package io.openhotline.intake.switchboard;

import static io.openhotline.intake.testing.Client.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class SwitchboardComponentTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private final String call = "sw-" + UUID.randomUUID();
    private final Clock clock;
    private Instant start;

    SwitchboardComponentTest(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        start = clock.instant().minusSeconds(600);
    }

    @Test
    void new_call_answer_and_hangup_are_a_call_t2() {
        tell("newCall", 0, "\"from\": \"13800000301\", \"to\": \"96xxx\", \"direction\": \"in\"")
                .body("status", equalTo("WAITING"));
        tell("answer", 9, "\"answeringNumber\": \"1001\", \"user\": [\"张三\"]")
                .body("status", equalTo("TALKING"));
        tell("recording", 60, "\"file\": \"录音/1.wav\"");
        tell("hangup", 61, "\"cause\": \"normalClearing\"").body("status", equalTo("ENDED"));

        show().body("waitedSeconds", equalTo(9))
                .body("agents", contains("1001"))
                .body("recording", equalTo("录音/1.wav"))
                .body("phone", equalTo("13800000301"));
    }

    @Test
    void a_form_without_times_is_understood_and_told_twice_counts_once() {
        form(
                "event=newCall&callId=%s&from=13800000302&to=96xxx&direction=in&user%%5B%%5D=Alice&x=1");
        form("event=answer&callId=%s&user[]=1001&user[]=1002");
        form("event=answer&callId=%s&user[]=1001&user[]=1002");
        form("event=hold&callId=%s");
        form("event=unhold&callId=%s");
        form("event=hold&callId=%s").body("status", equalTo("ON_HOLD"));
        form("event=hold&callId=%s").body("status", equalTo("ON_HOLD"));

        show().body("agents", contains("1001"));
    }

    @Test
    void an_outgoing_call_is_to_its_customer() {
        tell("newCall", 0, "\"from\": \"1001\", \"to\": \"13800000303\", \"direction\": \"out\"");

        show().body("phone", equalTo("138****0303")).body("direction", equalTo("OUT"));
    }

    @Test
    void fields_of_other_help_desks_are_skipped() {
        tell("newCall", 0, "\"from\": \"13800000304\", \"diversion\": \"1234\", \"xcid\": \"a\"")
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                         | /event",
                "{'event': 'sing', 'callId': 'c'}                           | /event",
                "{'event': 'newCall'}                                       | /callId",
                "{'event': 'newCall', 'callId': '电话'}                      | /callId",
                "{'event': 'newCall', 'callId': 'c', 'at': 'gestern'}       | /at",
                "{'event': 'newCall', 'callId': 'c', 'at': '2999-01-01T00:00:00Z'} | /at",
                "{'event': 'newCall', 'callId': 'c', 'at': '1999-01-01T00:00:00Z'} | /at",
                "{'event': 'newCall', 'callId': 'c', 'from': ' '}           | /from",
                "{'event': 'queue', 'callId': 'c', 'freeAgents': -1}        | /freeAgents",
            })
    void what_is_wrong_is_refused_by_name(String body, String pointer) {
        as("import:switchboard")
                .body(body.replace('\'', '"'))
                .post("/switchboard/events")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_form_that_cant_be_decoded_is_refused() {
        as("import:switchboard")
                .contentType(FORM)
                .body("event=newCall&callId=%zz")
                .post("/switchboard/events")
                .then()
                .statusCode(400);
    }

    @Test
    void only_the_switchboard_tells_what_happens() {
        as("agent:1001")
                .body("{\"event\": \"newCall\", \"callId\": \"c\"}")
                .post("/switchboard/events")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse show() {
        return as("agent:1001").get("/calls/{call}", call).then().statusCode(200);
    }

    private ValidatableResponse form(String fields) {
        return as("import:switchboard")
                .contentType(FORM)
                .body(fields.formatted(call))
                .post("/switchboard/events")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse tell(String event, int after, String more) {
        return as("import:switchboard")
                .body(
                        "{\"event\": \"%s\", \"callId\": \"%s\", \"at\": \"%s\", %s}"
                                .formatted(event, call, start.plusSeconds(after), more))
                .post("/switchboard/events")
                .then();
    }
}
