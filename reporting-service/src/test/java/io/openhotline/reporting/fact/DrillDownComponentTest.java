package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.figure.domain.Axis;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Follows each figure of random courses down to its tickets.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class DrillDownComponentTest {
    private static final String MONTH = "2053-05";

    /// Axes whose figures have measures of their own, in which a ticket may count more than once.
    private static final Set<Axis> OWN = EnumSet.of(Axis.RECORD, Axis.CLOCK);

    private static final Set<Axis> OF_INSPECTIONS = EnumSet.of(Axis.LINE, Axis.ITEM);

    @BeforeEach
    void tickets() {
        Rebuilds.awaitEnd();
        Stream<TicketEvents> tickets =
                Stream.concat(
                        new RandomTicketEvents(53, LocalDate.of(2053, 5, 1), 31).list(80).stream(),
                        Stream.of(onARecord()));
        try (Wire wire = Wire.connect()) {
            new EventSender(wire).send(tickets.flatMap(it -> it.events().stream()).toList());
        }
    }

    private static TicketEvents onARecord() {
        return TicketEventsBuilder.aTicket(
                        new UUID(2053, 1),
                        Instant.parse("2053-05-07T02:00:00Z"),
                        "phone",
                        "leak",
                        CategoryKind.REPAIR)
                .issued("engineering")
                .warned()
                .build(State.DISPATCHED);
    }

    @Test
    void a_list_has_the_tickets_that_a_figure_counts() {
        Set<Axis> axes = EnumSet.allOf(Axis.class);
        axes.removeAll(OWN);
        axes.removeAll(OF_INSPECTIONS);
        for (Axis axis : axes) {
            assertThat(lines(axis))
                    .as(axis.word())
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(listed(axis, line, "TICKETS"))
                                    .hasSize(line.count("TICKETS")));
        }
    }

    @Test
    void a_list_has_the_tickets_that_a_measure_of_a_record_or_a_clock_counts() {
        for (Axis axis : OWN) {
            assertThat(lines(axis))
                    .as(axis.word())
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(line.counted())
                                    .isNotEmpty()
                                    .allSatisfy(measure ->
                                            assertThat(listed(axis, line, measure))
                                                    .hasSizeBetween(1, line.count(measure))));
        }
    }

    private record Line(String code, Map<String, Integer> measures) {
        int count(String measure) {
            return measures.getOrDefault(measure, 0);
        }

        List<String> counted() {
            return measures.keySet().stream().filter(measure -> count(measure) > 0).toList();
        }
    }

    private static List<Line> lines(Axis axis) {
        JsonPath figures =
                given().queryParam("period", MONTH)
                        .queryParam("by", axis.word())
                        .get("/figures")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        List<String> codes = figures.getList("items.codes." + axis.word());
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new Line(codes.get(i), figures.getMap("items[" + i + "].measures")))
                .toList();
    }

    private static List<String> listed(Axis axis, Line line, String measure) {
        return given().queryParam(axis.word(), line.code())
                .queryParam("measure", measure)
                .queryParam("limit", 200)
                .get("/reports/" + MONTH + "/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
