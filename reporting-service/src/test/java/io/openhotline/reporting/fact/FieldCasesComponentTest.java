package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Reads the report of a month whose only tickets are those of one field case. Each test has a
/// month of its own.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class FieldCasesComponentTest {
    private static final Duration LATE = Duration.ofDays(86);

    /// F1.
    @Test
    void a_late_answer_of_the_desk_is_not_in_time() {
        JsonPath report =
                report(
                        "2042-01",
                        aLeak("2042-01")
                                .issued("engineering")
                                .later(LATE)
                                .answered(false)
                                .recalled(),
                        aLeak("2042-01").answered(true));

        assertThat(ratio(report, "TIMELINESS")).isEqualTo("1/2 false");
        assertThat(ratio(report, "DEPARTMENT_TIMELINESS")).isEqualTo("0/0 null");
    }

    /// F2.
    @Test
    void passing_a_ticket_on_does_not_renew_the_customers_deadline() {
        JsonPath report =
                report(
                        "2042-02",
                        aLeak("2042-02")
                                .issued("engineering")
                                .later(Duration.ofHours(20))
                                .returned()
                                .reassigned("sales-office")
                                .later(Duration.ofHours(20))
                                .completed());

        assertThat(ratio(report, "TIMELINESS")).isEqualTo("0/1 false");
        assertThat(ratio(report, "DEPARTMENT_TIMELINESS")).isEqualTo("1/1 null");
        assertThat(count(report, "RETURNS")).isEqualTo(1);
    }

    /// F6.
    @Test
    void an_imported_ticket_past_its_deadline_counts_against_timeliness() {
        JsonPath report = report("2042-03", aLeak("2042-03").issuedAfterTheDeadline("engineering"));

        assertThat(ratio(report, "TIMELINESS")).isEqualTo("0/1 false");
    }

    /// C10.
    @Test
    void a_ticket_with_reworks_counts_once_and_its_reworks_are_counted() {
        JsonPath report =
                report(
                        "2042-04",
                        aLeak("2042-04")
                                .issued("engineering")
                                .completed()
                                .asked(Satisfaction.DISSATISFIED)
                                .rework("engineering")
                                .completed()
                                .asked(Satisfaction.SATISFIED));

        assertThat(report.getInt("total.count")).isEqualTo(1);
        assertThat(ratio(report, "HANDLING_RATE")).isEqualTo("1/1 true");
        assertThat(ratio(report, "SATISFACTION")).isEqualTo("1/1 true");
        assertThat(ratio(report, "FIRST_TIME_SATISFACTION")).isEqualTo("0/1 null");
        assertThat(count(report, "REWORKS")).isEqualTo(1);
    }

    /// F13: history that follow-up never samples has no coverage to miss.
    @Test
    void a_ticket_that_follow_up_never_samples_gives_no_verdict_on_coverage() {
        JsonPath report =
                report(
                        "2042-05",
                        aLeak("2042-05").issued("engineering").completed().waived(Waiver.TOO_OLD));

        String line = "indicators.find { it.kind == 'REPAIR' }.";
        assertThat(report.getInt(line + "denominator")).isZero();
        assertThat(report.<@Nullable Boolean>get(line + "met")).isNull();
    }

    /// C34.
    @Test
    void a_corrected_category_moves_the_ticket_in_all_figures() {
        JsonPath report =
                report(
                        "2042-06",
                        aLeak("2042-06")
                                .issued("engineering")
                                .reclassified("consult-price", CategoryKind.CONSULT, "billing"));

        assertThat(report.getInt("counts.category.find { it.code == 'leak' }.count")).isZero();
        assertThat(report.getInt("counts.category.find { it.code == 'consult-price' }.count"))
                .isEqualTo(1);
        assertThat(report.getInt("counts.kind.find { it.code == 'CONSULT' }.count")).isEqualTo(1);
        assertThat(report.getInt("counts.nature.find { it.code == 'billing' }.count")).isEqualTo(1);
    }

    private static TicketEventsBuilder aLeak(String month) {
        return TicketEventsBuilder.aTicket(
                UUID.randomUUID(),
                Instant.parse(month + "-10T01:00:00Z"),
                "phone",
                "leak",
                CategoryKind.REPAIR);
    }

    private static JsonPath report(String month, TicketEventsBuilder... tickets) {
        List<Sent> events =
                Arrays.stream(tickets)
                        .flatMap(ticket -> ticket.build(State.RECEIVED).events().stream())
                        .toList();
        try (Wire wire = Wire.connect()) {
            new EventSender(wire).send(events);
        }
        return given().get("/reports/" + month).then().statusCode(200).extract().jsonPath();
    }

    /// Returns numerator, denominator and whether the target is met.
    private static String ratio(JsonPath report, String code) {
        String line = "indicators.find { it.code == '" + code + "' }.";
        return "%d/%d %s"
                .formatted(
                        report.getInt(line + "numerator"),
                        report.getInt(line + "denominator"),
                        report.getString(line + "met"));
    }

    private static int count(JsonPath report, String measure) {
        return report.getInt("measures.find { it.code == '" + measure + "' }.count");
    }
}
