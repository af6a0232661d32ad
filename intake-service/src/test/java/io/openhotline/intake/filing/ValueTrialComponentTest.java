package io.openhotline.intake.filing;

import static io.openhotline.intake.testing.Client.anAgent;
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

/// Tests that an invalid value is refused and stores nothing.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class ValueTrialComponentTest {
    private final Stored stored;
    private List<Long> before;

    ValueTrialComponentTest(Stored stored) {
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
    @CsvSource({
        "/channel,       fax,      unknown-channel",
        "/category,      plumbing, unknown-category",
        "/nature,        moon,     unknown-nature",
        "/customer/kind, martian,  unknown-customer-kind",
        "/customer/phone, none,    phone",
        "/customer/phone, 12,      phone"
    })
    void unknown_code(String pointer, String value, String rule) {
        refused(aLeakReport().with(pointer, value), pointer, rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T10:00:00Z",
                "2025-02-29T10:00:00Z",
                "2026-13-01T10:00:00Z",
                "2026-11-21T25:00:00Z",
                "2026-11-21",
                "2026-11-21T10:00:00",
                "21.11.2026 10:00"
            })
    void impossible_date(String value) {
        refused("import:2018", aLeakReport().with("/receivedAt", value), "/receivedAt", "instant");
    }

    @ParameterizedTest
    @CsvSource({
        "agent:1001,  2018-01-01T00:00:00Z, import-only",
        "customer:7,  2018-01-01T00:00:00Z, import-only",
        "agent:1001,  2100-01-01T00:00:00Z, not-in-future",
        "import:2018, 2100-01-01T00:00:00Z, not-in-future",
        "import:2018, 0001-01-01T00:00:00Z, too-early",
        "import:2018, -999999999-01-01T00:00:00Z, too-early"
    })
    void impossible_time_of_receipt(String actor, String value, String rule) {
        refused(actor, aLeakReport().with("/receivedAt", value), "/receivedAt", rule);
    }

    @ParameterizedTest
    @CsvSource({
        "/place/latitude,   90.1, range",
        "/place/latitude,  -90.1, range",
        "/place/longitude, 180.1, range",
        "/place/longitude,  -181, range",
        "/place/latitude,  1e999, range",
        "/place/latitude,   null, both-or-neither",
        "/place/longitude,  null, both-or-neither",
        "/fields/pipeDiameterMm, 14, range",
        "/fields/pipeDiameterMm, 2001, range"
    })
    void out_of_range(String pointer, String value, String rule) {
        String body = aLeakReport().with(pointer, "VALUE").toString().replace("\"VALUE\"", value);
        refused("agent:1001", body, pointer, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "/description,   \\u0000",
        "/description,   \\u0007",
        "/description,   \\u001b[31m",
        "/description,   \\ud83d",
        "/customer/name, \\n",
        "/place/address, \\u0085"
    })
    void control_characters(String pointer, String escape) {
        String body = aLeakReport().with(pointer, "漏水VALUE").toString().replace("VALUE", escape);
        refused("agent:1001", body, pointer, "printable");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(
                        aLeakReport()
                                .with("/channel", "fax")
                                .without("/customer/phone")
                                .with("/fields/pipeDiameterMm", 3)
                                .toString())
                .post("/tickets")
                .then()
                .body("errors.rule", equalTo(List.of("unknown-channel", "required", "range")));
    }
}
