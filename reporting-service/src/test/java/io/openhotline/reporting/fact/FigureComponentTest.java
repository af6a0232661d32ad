package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asks for figures by one dimension and by pairs (T1, P9).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class FigureComponentTest {
    private static final String MONTH = "/figures?period=2045-03";

    /// Two leaks of engineering about supply, a complaint of the water plant about quality.
    @BeforeAll
    static void tickets() {
        try (Wire wire = Wire.connect()) {
            new EventSender(wire)
                    .send(
                            Stream.of(
                                            leak(1).issued("engineering")
                                                    .chased()
                                                    .clockEnded("contact", true)
                                                    .clockEnded("promise", false)
                                                    .completed()
                                                    .build(State.HANDLED),
                                            leak(2).issued("engineering").build(State.DISPATCHED),
                                            complaint(3)
                                                    .issued("water-plant")
                                                    .later(Duration.ofHours(9))
                                                    .judged(true, null)
                                                    .build(State.HANDLED))
                                    .flatMap(ticket -> ticket.events().stream())
                                    .toList());
        }
    }

    @Test
    void figures_without_dimensions_are_one_line_for_all_with_times_to_one_percent() {
        var figures = given().get(MONTH).then().statusCode(200).extract().jsonPath();

        assertThat(figures.getInt("items.size()")).isEqualTo(1);
        assertThat(figures.getInt("items[0].measures.TICKETS")).isEqualTo(3);
        assertThat(figures.getInt("items[0].measures.CHASES")).isEqualTo(1);
        assertThat(figures.getInt("items[0].measures.COMPLAINTS_VALID")).isEqualTo(1);
        // Three hours, and eleven.
        assertThat(figures.getInt("items[0].times[0].count")).isEqualTo(2);
        assertThat(figures.getLong("items[0].times[0].median")).isBetween(3 * 3_600L, 3 * 3_636L);
        assertThat(figures.getLong("items[0].times[0].p99")).isBetween(11 * 3_600L, 11 * 3_636L);
    }

    @Test
    void a_pair_that_the_pack_crosses_has_a_line_for_each_combination_t1() {
        given().get(MONTH + "&by=category,nature")
                .then()
                .statusCode(200)
                .body("by", contains("category", "nature"))
                .body("items", hasSize(2))
                .body("items.codes.category", contains("complaint-water-quality", "leak"))
                .body("items.codes.nature", contains("quality", "supply"))
                .body("items[0].names.category.zh", equalTo("水质投诉"))
                .body("items.measures.TICKETS", contains(1, 2))
                .body("items[1].indicators[0].numerator", equalTo(1))
                .body("items[1].indicators[0].denominator", equalTo(2))
                .body("items[0].times", empty());
    }

    @Test
    void clocks_have_lines_by_their_names_and_other_lines_their_sum() {
        given().get(MONTH + "&by=clock")
                .then()
                .statusCode(200)
                .body("items.codes.clock", contains("promise", "contact"))
                .body("items[0].names.clock.zh", equalTo("向客户承诺的日期"))
                .body("items.measures.CLOCKS_ENDED", contains(1, 1))
                .body("items.measures.CLOCKS_TIMELY", contains(0, 1))
                .body("items.measures.TICKETS", contains(0, 0));
        given().get(MONTH + "&clock=contact")
                .then()
                .body("items[0].measures.CLOCKS_ENDED", equalTo(1));
        given().get(MONTH + "&by=department")
                .then()
                .body(
                        "items.find { it.codes.department == 'engineering' }.measures.CLOCKS_ENDED",
                        equalTo(2));
        given().get(MONTH + "&by=clock,department").then().statusCode(422);
    }

    @Test
    void a_filter_and_a_dimension_are_a_pair() {
        given().get(MONTH + "&by=department&kind=REPAIR")
                .then()
                .body("items.codes.department", contains("engineering"))
                .body("items.measures.TICKETS", contains(2));
        given().get(MONTH + "&by=department&kind=SUGGESTION").then().body("items", empty());
    }

    @Test
    void a_department_gets_its_own_line_and_no_other_one() {
        Callers.as("department:engineering")
                .get(MONTH + "&by=kind")
                .then()
                .statusCode(200)
                .body("items.codes.kind", contains("REPAIR"))
                .body("items.measures.TICKETS", contains(2));
        Callers.as("department:engineering")
                .get(MONTH + "&by=department")
                .then()
                .body("items.codes.department", contains("engineering"));
        Callers.as("department:engineering")
                .get(MONTH + "&by=kind&department=water-plant")
                .then()
                .body("items", empty());
        Callers.as("department:engineering")
                .get(MONTH + "&by=kind&channel=phone")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by=agent,channel | CHANNEL*AGENT",
                "by=kind,nature&department=engineering | KIND*NATURE*DEPARTMENT"
            })
    void a_combination_that_is_not_kept_is_refused_by_name(String question, String name) {
        given().get(MONTH + "&" + question)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/combination-not-kept"))
                .body("detail", containsString("POST /counts"))
                .body("errors.rule", contains("not-kept"))
                .body("errors.detail", contains(containsString(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period=2045-W54 | period | period",
                "period=2045-02-30 | period | period",
                "from=2045-03-02&to=2045-03-01 | to | days",
                "period=2045-03&by=kind,kind | by | dimensions",
                "period=2045-03&by=colour | by | dimensions",
                "period=2045-03&by= | by | dimensions",
                "period=2045-03&by=kind,nature,channel | by | dimensions",
                "period=2045-03&kind=LEAK | kind | one-of",
                "period=2045-03&colour=red | colour | unknown-field"
            })
    void a_question_that_cannot_be_read_names_the_field_and_the_rule(
            String question, String field, String rule) {
        given().get("/figures?" + question)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(field))
                .body("errors.rule", contains(rule));
    }

    private static TicketEventsBuilder leak(int number) {
        return ticket(number, "leak", CategoryKind.REPAIR, "supply");
    }

    private static TicketEventsBuilder complaint(int number) {
        return ticket(number, "complaint-water-quality", CategoryKind.COMPLAINT, "quality");
    }

    private static TicketEventsBuilder ticket(
            int number, String category, CategoryKind kind, String nature) {
        return TicketEventsBuilder.aTicket(
                new UUID(2045, number),
                Instant.parse("2045-03-10T02:00:00Z"),
                "phone",
                category,
                kind,
                nature,
                Severity.ORDINARY);
    }
}
