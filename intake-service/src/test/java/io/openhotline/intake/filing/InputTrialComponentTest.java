package io.openhotline.intake.filing;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Trial.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests that input of a wrong shape is refused and stores nothing.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class InputTrialComponentTest {
    private final Stored stored;
    private List<Long> before;

    InputTrialComponentTest(Stored stored) {
        this.stored = stored;
    }

    @BeforeEach
    void count() {
        before = stored.rows();
    }

    @AfterEach
    void nothing_is_left_half_done() {
        assertThat(stored.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/channel",
                "/category",
                "/description",
                "/customer/phone",
                "/customer",
                "/place",
                "/place/address",
                "/fields/pipeDiameterMm",
                "/fields"
            })
    void missing(String pointer) {
        String named =
                switch (pointer) {
                    case "/customer" -> "/customer/phone";
                    case "/fields" -> "/fields/pipeDiameterMm";
                    default -> pointer;
                };
        refused(aLeakReport().without(pointer), named, "required");
        refused(aLeakReport().set(pointer, "null"), named, "required");
    }

    @ParameterizedTest
    @CsvSource({
        "/channel,        text",
        "/category,       text",
        "/description,    text",
        "/customer/phone, text",
        "/customer/name,  text",
        "/place/address,  text",
        "/answer,         text"
    })
    void empty(String pointer, String rule) {
        refused(aLeakReport().with(pointer, ""), pointer, rule);
        refused(aLeakReport().with(pointer, "  "), pointer, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "/channel,            60",
        "/description,     10000",
        "/answer,          10000",
        "/customer/name,     100",
        "/customer/phone,     40",
        "/place/address,     500"
    })
    void too_long(String pointer, int longest) {
        refused(aLeakReport().with(pointer, "水".repeat(longest + 1)), pointer, "text");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/channel,               1,          wrong-type",
                "/description,           42,         wrong-type",
                "/description,           true,       wrong-type",
                "/description,           {},         wrong-type",
                "/description,           [],         wrong-type",
                "/customer,              \"李秀英\",   wrong-type",
                "/customer,              [],         wrong-type",
                "/customer/phone,        13800000123, wrong-type",
                "/place/latitude,        \"north\",   wrong-type",
                "/place/latitude,        \"30.2\",    wrong-type",
                "/place/latitude,        true,       wrong-type",
                "/fields,                [],         wrong-type",
                "/fields/pipeDiameterMm, \"200\",     integer",
                "/fields/pipeDiameterMm, 200.5,      integer",
                "/fields/pipeDiameterMm, true,       integer",
                "/fields/pipeDiameterMm, {},         integer",
                "/fields/pipeDiameterMm, 99999999999999999999, integer",
                "/fields/roadFlooded,    \"yes\",     boolean",
                "/severity,              1,          one-of",
                "/severity,              \"HUGE\",    one-of",
                "/severity,              \"\",        one-of",
                "/receivedAt,            1700000000, instant",
                "/receivedAt,            \"now\",     instant"
            })
    void wrong_type(String pointer, String value, String rule) {
        refused(aLeakReport().set(pointer, value), pointer, rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/customer/age", "/place/floor", "/fields/colour", "/id"})
    void unknown_field(String pointer) {
        refused(aLeakReport().with(pointer, 1), pointer, "unknown-field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"channel\":",
                "{\"channel\": \"phone\"",
                "channel=phone",
                "{'channel': 'phone'}",
                "{\"channel\": \"phone\", \"channel\": \"app\"}",
                "{\"description\": \"line\nbreak\"}"
            })
    void malformed_json(String body) {
        anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/tickets")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"phone\"", "1"})
    void no_object(String body) {
        anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/tickets")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"));
    }

    @Test
    void a_body_of_5_mb() {
        file(
                        anAgent(),
                        UUID.randomUUID().toString(),
                        aLeakReport().with("/description", "x".repeat(5_000_000)))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void without_an_idempotency_key() {
        anAgent()
                .body(aLeakReport().toString())
                .post("/tickets")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
    }
}
