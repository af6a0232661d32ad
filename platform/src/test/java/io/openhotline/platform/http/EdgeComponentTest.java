package io.openhotline.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.platform.database.Database;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class EdgeComponentTest {
    private final ProbeWork work;
    private final Database database;

    EdgeComponentTest(ProbeWork work, Database database) {
        this.work = work;
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                        | /text          | required",
                "{\"text\": \"\"}                          | /text          | text",
                "{\"text\": \"  \"}                        | /text          | text",
                "{\"text\": \"12345678901\"}               | /text          | text",
                "{\"text\": \"a\\u0000b\"}                 | /text          | printable",
                "{\"text\": \"a\\ud83d\"}                  | /text          | printable",
                "{\"text\": \"x\", \"number\": \"many\"}   | /number        | wrong-type",
                "{\"text\": \"x\", \"colour\": \"GREEN\"}  | /colour        | one-of",
                "{\"text\": \"x\", \"at\": \"2026-02-30T10:00:00Z\"} | /at  | instant",
                "{\"text\": \"x\", \"nope\": 1}            | /nope          | unknown-field",
                "{\"text\": \"x\", \"inner\": {}}          | /inner/name    | required",
                "{\"text\": \"x\", \"inner\": []}          | /inner         | wrong-type",
                "{\"text\": \"x\", \"inners\": [{\"name\": \"ok\"}, {\"name\": \"toolong\"}]} | /inners/1/name | text",
                "{\"text\": {}}                            | /text          | wrong-type",
            })
    void bad_input_names_the_field_and_the_rule(String body, String pointer, String rule) {
        post(UUID.randomUUID().toString(), body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].rule", equalTo(rule))
                .body(not(containsString("openhotline")))
                .body(not(containsString("java.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":      | 400 | /problems/malformed-json",
                "[1, 2]          | 400 | /problems/invalid-request",
                "''              | 400 | /problems/invalid-request"
            })
    void a_body_that_is_not_a_json_object_is_a_problem(String body, int status, String type) {
        post(UUID.randomUUID().toString(), body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(type));
    }

    @Test
    void emoji_count_as_one_character_each() {
        post(UUID.randomUUID().toString(), "{\"text\": \"😀😀😀😀😀😀😀😀😀😀\"}").statusCode(201);
    }

    @Test
    void a_body_of_5_mb_is_too_large() {
        post(UUID.randomUUID().toString(), "{\"text\": \"" + "x".repeat(5_000_000) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void problems_are_in_chinese_for_a_client_that_prefers_it() {
        given().header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .contentType("application/json")
                .body("{}")
                .post("/probes")
                .then()
                .body("title", equalTo("请求不符合规则"))
                .body("errors[0].detail", equalTo("必填"));
    }

    @Test
    void an_unknown_path_a_wrong_method_and_a_wrong_media_type_are_problems() {
        given().get("/nothing-here")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        given().delete("/probes")
                .then()
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"));
        given().contentType("text/plain")
                .body("x")
                .post("/probes")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void an_internal_error_shows_no_java_names() {
        given().get("/probes/fault")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/internal-error"))
                .body(not(containsString("secret")));
    }

    @Test
    void a_missing_idempotency_key_is_refused() {
        given().contentType("application/json")
                .body("{\"text\": \"x\"}")
                .post("/probes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
    }

    @Test
    void the_same_key_with_the_same_body_gets_the_same_response_and_the_work_is_done_once() {
        String key = UUID.randomUUID().toString();
        String text = "once";
        var first = post(key, json(text)).statusCode(201).extract().response();
        var second =
                post(key, json(text))
                        .statusCode(201)
                        .header(Idempotency.REPLAYED_HEADER, "true")
                        .extract()
                        .response();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(work.count(text)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        post(key, json("mine")).statusCode(201);

        post(key, json("yours"))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(work.count("yours")).isZero();
    }

    @Test
    void the_same_key_of_another_caller_is_another_request() {
        String key = UUID.randomUUID().toString();
        String first =
                postAs("agent:1001", key, json("shared")).statusCode(201).extract().asString();

        postAs("customer:app", key, json("shared"))
                .statusCode(201)
                .header(Idempotency.REPLAYED_HEADER, nullValue())
                .body(not(equalTo(first)));
        postAs("customer:other", key, json("other")).statusCode(201);
        postAs("agent:1001", key, json("shared"))
                .statusCode(201)
                .header(Idempotency.REPLAYED_HEADER, "true")
                .body(equalTo(first));
        assertThat(work.count("shared")).isEqualTo(2);
    }

    @Test
    void a_response_stored_before_callers_were_is_repeated_for_the_same_body_only() {
        String key = UUID.randomUUID().toString();
        String first = postAs("agent:1001", key, json("old")).statusCode(201).extract().asString();
        database.update("update idempotent_answer set caller = '' where key = ?", key);

        postAs("agent:1001", key, json("old"))
                .statusCode(201)
                .header(Idempotency.REPLAYED_HEADER, "true")
                .body(equalTo(first));
        postAs("customer:app", key, json("guessed"))
                .statusCode(201)
                .header(Idempotency.REPLAYED_HEADER, nullValue());
    }

    @Test
    void concurrent_requests_with_one_key_do_the_work_once()
            throws InterruptedException, ExecutionException {
        String key = UUID.randomUUID().toString();
        Callable<Response> request =
                () -> post(key, json("race")).statusCode(201).extract().response();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var response :
                    executor.invokeAll(Stream.generate(() -> request).limit(8).toList())) {
                assertThat(response.get().jsonPath().getInt("count")).isEqualTo(1);
            }
        }
        assertThat(work.count("race")).isEqualTo(1);
    }

    @Test
    void a_refusal_rolls_the_work_back_and_is_decided_again() {
        String key = UUID.randomUUID().toString();
        post(key, json("refuse")).statusCode(409);
        post(key, json("refuse")).statusCode(409);

        assertThat(work.count("refuse")).isZero();
    }

    @Test
    void while_the_database_is_away_the_response_says_when_to_retry() {
        HotlineTestPlatform.postgres().stop();
        try {
            post(UUID.randomUUID().toString(), json("away"))
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/unavailable"));
        } finally {
            HotlineTestPlatform.postgres().start();
        }
    }

    private static ValidatableResponse postAs(String actor, String key, String body) {
        return given().header("Authorization", "Bearer " + TestTokens.of(actor))
                .header(Idempotency.HEADER, key)
                .contentType("application/json")
                .body(body)
                .post("/probes")
                .then();
    }

    private static ValidatableResponse post(String key, String body) {
        return given().header(Idempotency.HEADER, key)
                .contentType("application/json")
                .body(body)
                .post("/probes")
                .then();
    }

    private static String json(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
