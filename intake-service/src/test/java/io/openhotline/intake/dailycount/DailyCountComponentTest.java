package io.openhotline.intake.dailycount;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests the daily counts of intake, for the comparison with reports.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class DailyCountComponentTest {
    /// Files at the first and the last microsecond of a day in Shanghai, and at the next one.
    @Test
    void a_day_has_the_tickets_received_on_it_in_the_zone_that_is_asked_for() {
        UUID first = filed("2014-03-04T16:00:00Z");
        UUID last = filed("2014-03-05T15:59:59.999999Z");
        filed("2014-03-05T16:00:00Z");
        post(last, "withdrawal", Map.of("reason", "误报")).statusCode(200);

        get("?from=2014-03-01&to=2014-03-31&zone=Asia/Shanghai")
                .statusCode(200)
                .body("items.day", contains("2014-03-05", "2014-03-06"))
                .body("items.counts.received", contains(2, 1))
                .body("items.counts.withdrawn", contains(1, 0))
                .body("items.counts.closed", contains(0, 0));
        ValidatableResponse page =
                get("/2014-03-05/tickets?zone=Asia/Shanghai&limit=1")
                        .body("items.id", contains(first.toString()))
                        .body("items[0].facts.withdrawn", equalTo(0));
        get("/2014-03-05/tickets?zone=Asia/Shanghai&after=" + page.extract().path("next"))
                .body("items.id", contains(last.toString()))
                .body("items[0].facts.withdrawn", equalTo(1))
                .body("next", nullValue());
    }

    private static UUID filed(String receivedAt) {
        return filedBy(as("import:old-system"), aLeakReport().with("/receivedAt", receivedAt));
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2014-03-01&to=2014-03-31, zone, zone",
        "?to=2014-03-31&zone=UTC, from, day",
        "?from=2014-02-30&to=2014-03-31&zone=UTC, from, day",
        "?from=2014-03-31&to=2014-03-01&zone=UTC, to, last-day",
        "?from=2014-03-01&to=2016-03-01&zone=UTC, to, last-day",
        "?from=2014-03-01&to=2014-03-01&zone=%E5%8C%97%E4%BA%AC, zone, zone",
        "?from=2014-03-01&to=2014-03-01&zone=UTC&day=1, day, unknown-field",
        "/yesterday/tickets?zone=UTC, day, day",
        "/2014-03-01/tickets?zone=UTC&limit=1001, limit, range",
        "/2014-03-01/tickets?zone=UTC&after=x, after, cursor"
    })
    void a_wrong_request_names_the_field_and_the_rule(String query, String pointer, String rule) {
        get(query)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains(rule));
    }

    private static ValidatableResponse get(String query) {
        return as("auditor:hotline-reporting")
                .urlEncodingEnabled(false)
                .get("/daily-counts" + query)
                .then();
    }
}
