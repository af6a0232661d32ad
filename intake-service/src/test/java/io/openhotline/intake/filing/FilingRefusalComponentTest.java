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

/// Tests over HTTP that each kind of refusal names field and rule in both languages and stores
/// nothing; [FilingRequestTest] and [FilingCheckTest] have the tables.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class FilingRefusalComponentTest {
    private final Stored stored;
    private List<Long> before;

    FilingRefusalComponentTest(Stored stored) {
        this.stored = stored;
    }

    @BeforeEach
    void count() {
        before = stored.rows();
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(stored.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/channel,               null,       required",
                "/place/address,         null,       required",
                "/fields/pipeDiameterMm, null,       required",
                "/description,           \"\",       text",
                "/description,           \"\\u0000\", printable",
                "/description,           42,         wrong-type",
                "/customer,              [],         wrong-type",
                "/customer/phone,        13800000123, wrong-type",
                "/place/latitude,        \"30.2\",    wrong-type",
                "/fields/pipeDiameterMm, 200.5,      integer",
                "/fields/pipeDiameterMm, 99999999999999999999, integer",
                "/fields/roadFlooded,    \"yes\",     boolean",
                "/severity,              \"HUGE\",    one-of",
                "/severity,              1,          one-of",
                "/receivedAt,            1700000000, instant",
                "/receivedAt,            \"2026-02-30T10:00:00Z\", instant",
                "/receivedAt,            \"2026-11-21T10:00:00\", instant",
                "/channel,               \"fax\",     unknown-channel",
                "/place/longitude,       null,       both-or-neither",
                "/place/floor,           1,          unknown-field"
            })
    void a_wrong_field_is_refused_by_name_and_rule(String pointer, String value, String rule) {
        refused(aLeakReport().set(pointer, value), pointer, rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"channel\":",
                "channel=phone",
                "{\"channel\": \"phone\", \"channel\": \"app\"}",
                "{\"description\": \"line\nbreak\"}"
            })
    void malformed_json_is_refused(String body) {
        assertRefused(body, "/problems/malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"phone\"", "1"})
    void a_body_that_is_no_object_is_refused(String body) {
        assertRefused(body, "/problems/invalid-request");
    }

    @Test
    void a_body_of_5_mb_is_refused() {
        file(
                        anAgent(),
                        UUID.randomUUID().toString(),
                        aLeakReport().with("/description", "x".repeat(5_000_000)))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void a_filing_without_an_idempotency_key_is_refused() {
        anAgent()
                .body(aLeakReport().toString())
                .post("/tickets")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
    }

    private static void assertRefused(String body, String type) {
        anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/tickets")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo(type));
    }
}
