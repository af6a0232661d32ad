package io.openhotline.intake.call;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests voice messages until they are tickets or dismissed (T7).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class VoiceMessageComponentTest {
    private final Clock clock;
    private TestCall call;

    VoiceMessageComponentTest(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        call = TestCall.from(clock.instant().minusSeconds(600));
    }

    @Test
    void a_voice_message_is_a_task_until_a_ticket_refers_to_it_t7() {
        voiceMessage("13900000025");
        message("agent:1002", "POST", "assignment").statusCode(204);
        call.tasks("VOICE_MESSAGE").body(call.item("assignee"), equalTo("1002"));

        call.link(filed(aLeakReport())).statusCode(204);

        call.tasks("VOICE_MESSAGE").body("items.call", not(hasItem(call.id())));
    }

    @Test
    void a_voice_message_waits_until_a_ticket_refers_to_it_t7() {
        call.tell("RINGING", 0, "\"caller\": \"13900000006\"");
        call.tell("VOICE_MESSAGE", 30, "\"recording\": \"留言/0001.wav\"");
        call.tell("ENDED", 31, "\"cause\": \"normalClearing\"");
        call.assertListed("/voice-messages", true);

        UUID ticket = filed(aLeakReport());
        call.link(ticket).statusCode(204);
        call.link(ticket).statusCode(204);

        call.assertListed("/voice-messages", false);
        call.show("supervisor:1")
                .body("tickets.id", contains(ticket.toString()))
                .body("recording", equalTo("留言/0001.wav"));
    }

    @Test
    void a_voice_message_is_taken_given_back_and_dismissed_with_a_reason_t7() {
        voiceMessage("13900000016");
        as("supervisor:1")
                .get("/voice-messages?limit=200")
                .then()
                .body(call.item("dueAt"), equalTo(call.start().plusSeconds(30 + 7_200).toString()));

        message("agent:1001", "POST", "assignment").statusCode(204);
        message("agent:1002", "POST", "assignment")
                .statusCode(409)
                .body("type", equalTo("/problems/voice-message-taken"));
        as("supervisor:1")
                .get("/voice-messages?agent=1001&limit=200")
                .then()
                .body("items.call", hasItem(call.id()));
        call.show("agent:1001").body("phone", equalTo("13900000016"));
        call.show("agent:1002").body("phone", equalTo("139****0016"));
        message("agent:1001", "DELETE", "assignment").statusCode(204);
        call.show("agent:1001").body("phone", equalTo("139****0016"));
        dismiss("agent:1002", " ").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        dismiss("agent:1002", "无声留言").statusCode(204);

        call.assertListed("/voice-messages", false);
        dismiss("agent:1002", "无声留言")
                .statusCode(409)
                .body("type", equalTo("/problems/voice-message-over"));
    }

    @Test
    void a_call_without_a_voice_message_has_none_to_take() {
        call.missed("13900000017");

        message("agent:1001", "POST", "assignment").statusCode(404);
    }

    private void voiceMessage(String caller) {
        call.tell("RINGING", 0, "\"caller\": \"%s\"".formatted(caller));
        call.tell("VOICE_MESSAGE", 30, "\"recording\": \"留言/0002.wav\"");
    }

    private ValidatableResponse message(String agent, String method, String what) {
        return as(agent).request(method, "/calls/{call}/voice-message/" + what, call.id()).then();
    }

    private ValidatableResponse dismiss(String agent, String reason) {
        return as(agent)
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post("/calls/{call}/voice-message/dismissal", call.id())
                .then();
    }
}
