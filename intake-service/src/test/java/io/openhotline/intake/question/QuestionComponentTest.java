package io.openhotline.intake.question;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class QuestionComponentTest {
    private static final String ANSWER = "{\"answer\": \"押金在验收后七日内退还。\"}";

    @Test
    void an_answer_comes_back_to_who_asked_and_ends_the_task_p2() {
        UUID ticket = filed(aLeakReport());
        String question = asked("1001", "{\"ticket\": \"%s\", \"question\": \"押金何时退？\"}", ticket);
        task(ticket)
                .body("items.reference", contains(question))
                .body("items.queue", contains("supervisors"));

        answer("supervisor:1201", question, ANSWER)
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("advice", equalTo("ANSWER"));

        as("agent:1001")
                .get("/questions?askedBy=1001&ticket=" + ticket)
                .then()
                .statusCode(200)
                .body("items.answer", contains("押金在验收后七日内退还。"))
                .body("items.answeredBy", contains("1201"));
        task(ticket).body("items.size()", equalTo(0));
        answer("manager:1301", question, ANSWER)
                .statusCode(409)
                .body("type", equalTo("/problems/question-answered"));
    }

    @Test
    void a_question_is_asked_before_the_ticket_is_filed_p2() {
        String question = asked("1002", "{\"question\": \"装修垃圾能否夜间清运？\"}", null);

        as("agent:1002")
                .get("/questions?askedBy=1002&status=OPEN&limit=200")
                .then()
                .body("items.id", hasItem(question))
                .body("items.find { it.id == '%s' }.ticket".formatted(question), nullValue());
        as("agent:1002").post("/questions/{id}/withdrawal", question).then().statusCode(200);
        answer("supervisor:1201", question, ANSWER)
                .statusCode(409)
                .body("type", equalTo("/problems/question-withdrawn"));
    }

    @Test
    void who_asks_does_not_answer_and_nobody_withdraws_what_others_asked() {
        String question =
                as("supervisor:1201")
                        .header(Idempotency.HEADER, UUID.randomUUID())
                        .body("{\"question\": \"?\"}")
                        .post("/questions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        answer("supervisor:1201", question, ANSWER)
                .statusCode(409)
                .body("type", equalTo("/problems/own-question"));
        as("agent:1001")
                .post("/questions/{id}/withdrawal", question)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/question-of-another"));
        answer("agent:1001", question, ANSWER).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                | 400",
                "{\"question\": \"  \"}                            | 400",
                "{\"question\": \"x\", \"ticket\": \"not-a-uuid\"}  | 400",
                "{\"question\": \"x\", \"ticket\": \"019a0b3e-5c00-7000-8000-00000000ffff\"} | 404",
            })
    void an_empty_question_and_one_about_no_ticket_are_refused(String body, int status) {
        as("agent:1001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/questions")
                .then()
                .statusCode(status);
    }

    private static String asked(String person, String body, @Nullable UUID ticket) {
        return as("agent:" + person)
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body.formatted(ticket))
                .post("/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse answer(String caller, String question, String body) {
        return as(caller).body(body).post("/questions/{id}/answer", question).then();
    }

    private static ValidatableResponse task(UUID ticket) {
        return as("supervisor:1201").get("/tasks?kind=QUESTION&ticket=" + ticket).then();
    }
}
