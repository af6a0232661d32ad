package io.openhotline.intake.call;

import static io.openhotline.intake.testing.Client.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tests call-backs to customers whose calls were missed (T2).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CallBackComponentTest {
    private final Clock clock;
    private TestCall call;

    CallBackComponentTest(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void begin() {
        call = TestCall.from(clock.instant().minusSeconds(600));
    }

    @Test
    void a_missed_call_is_called_back_until_the_customer_is_reached() {
        call.missed("13900000003");
        call.assertListed("/call-backs", true);

        as("agent:1001")
                .post("/calls/{call}/call-back/assignment", call.id())
                .then()
                .statusCode(204);
        attempt("agent:1002", true)
                .statusCode(409)
                .body("type", equalTo("/problems/call-back-taken"));
        attempt("agent:1001", true).statusCode(204);

        call.assertListed("/call-backs", false);
        attempt("agent:1001", true)
                .statusCode(409)
                .body("type", equalTo("/problems/call-back-over"));
    }

    @Test
    void the_agent_who_has_taken_a_call_back_sees_its_number_until_it_is_over() {
        call.missed("13900000033");
        call.show("agent:1001").body("phone", equalTo("139****0033"));
        as("agent:1001")
                .post("/calls/{call}/call-back/assignment", call.id())
                .then()
                .statusCode(204);

        call.show("agent:1001").body("phone", equalTo("13900000033"));
        call.show("agent:1002").body("phone", equalTo("139****0033"));
        attempt("agent:1001", true).statusCode(204);
        call.show("agent:1001").body("phone", equalTo("139****0033"));
    }

    @Test
    void a_call_back_is_a_task_with_a_clock_until_the_customer_is_reached_t2() {
        call.missed("13900000023");
        call.tasks("CALL_BACK")
                .body(call.item("dueAt"), equalTo(call.start().plusSeconds(40 + 1_800).toString()));

        as("agent:1001")
                .post("/calls/{call}/call-back/assignment", call.id())
                .then()
                .statusCode(204);
        call.tasks("CALL_BACK").body(call.item("assignee"), equalTo("1001"));
        attempt("agent:1001", false).statusCode(204);
        call.tasks("CALL_BACK")
                .body(
                        call.item("dueAt"),
                        greaterThan(clock.instant().plusSeconds(3_500).toString()))
                .body(call.item("overdue"), equalTo(false));
        attempt("agent:1001", true).statusCode(204);

        call.tasks("CALL_BACK").body("items.call", not(hasItem(call.id())));
    }

    @Test
    void a_call_back_that_nobody_makes_climbs_the_ladder_and_is_taken_as_a_call_back() {
        call = TestCall.from(clock.instant().minusSeconds(3_600));
        call.missed("13900000024");

        await().untilAsserted(
                        () -> call.tasks("CALL_BACK").body(call.item("overdue"), equalTo(true)));
        String task = call.tasks("CALL_BACK").extract().path(call.item("id"));
        as("agent:1001")
                .post("/tasks/" + task + "/take")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/task-bound"));
    }

    @Test
    void a_customer_who_called_again_and_was_answered_is_not_called_back() {
        call.missed("13900000004");
        TestCall again = call.another();
        again.tell("RINGING", 120, "\"caller\": \"+86 139 0000 0004\"");
        again.tell("ANSWERED", 125, "\"agent\": \"1001\"");

        call.assertListed("/call-backs", false);
    }

    @Test
    void a_late_answer_takes_the_call_back_away() {
        call.missed("13900000005");
        call.tell("ANSWERED", 3, "\"agent\": \"1001\"").body("status", equalTo("ENDED"));

        call.assertListed("/call-backs", false);
    }

    @Test
    void a_customer_who_wasnt_reached_is_called_again_after_the_pause() {
        call.missed("13900000013");
        attempt("agent:1001", false).statusCode(204);

        as("supervisor:1")
                .get("/call-backs?agent=1001&limit=200")
                .then()
                .body(call.item("attempts"), equalTo(1))
                .body(
                        call.item("dueAt"),
                        greaterThan(clock.instant().plusSeconds(3_500).toString()));
        as("agent:1001")
                .delete("/calls/{call}/call-back/assignment", call.id())
                .then()
                .statusCode(204);
        as("agent:1002")
                .post("/calls/{call}/call-back/assignment", call.id())
                .then()
                .statusCode(204);
    }

    @Test
    void an_answered_call_to_the_customer_ends_the_call_back_too() {
        call.missed("13900000014");
        TestCall out = call.another();
        out.tell("RINGING", 120, "\"caller\": \"13900000014\", \"direction\": \"OUT\"");
        call.assertListed("/call-backs", true);
        out.tell("ANSWERED", 125, "\"agent\": \"1001\"");

        call.assertListed("/call-backs", false);
    }

    private ValidatableResponse attempt(String agent, boolean reached) {
        return as(agent)
                .body("{\"reached\": %s}".formatted(reached))
                .post("/calls/{call}/call-back/attempts", call.id())
                .then();
    }
}
