package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.Callers.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.contracts.InspectionEvent;
import io.openhotline.contracts.InspectionEvent.Mark;
import io.openhotline.contracts.InspectionEvent.Result;
import io.openhotline.contracts.InspectionEvent.Subject;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Breakdown;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Inspections by agent, line and item (T14). Each test counts in a year of its own.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class InspectionComponentTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject CurrentFigures figures;
    @Inject ReportingPolicy policy;

    private Wire wire;
    private EventSender sender;

    @BeforeEach
    void connect() {
        Rebuilds.awaitEnd();
        wire = Wire.connect();
        sender = new EventSender(wire);
    }

    @AfterEach
    void disconnect() {
        wire.close();
        Rebuilds.awaitEnd();
    }

    @Test
    void figures_show_inspections_by_agent_line_and_item_with_the_result_after_an_appeal() {
        Instant evening = Instant.parse("2046-03-31T16:30:00Z");
        UUID appealed = UUID.randomUUID();
        sender.send(
                List.of(
                        completed(appealed, evening, "1001", "leak", 2),
                        decided(appealed, "1001", 5),
                        completed(UUID.randomUUID(), evening, "1001", "repair", 1),
                        completed(UUID.randomUUID(), evening, "1002", "leak", 4)));

        assertThat(line("2046-04", "agent", "1001", "INSPECTIONS")).isEqualTo(2);
        assertThat(line("2046-04", "agent", "1001", "INSPECTION_POINTS")).isEqualTo(100 + 20);
        assertThat(line("2046-04", "agent", "1001", "INSPECTIONS_PASSED")).isEqualTo(1);
        assertThat(line("2046-04", "line", "leak", "INSPECTION_POINTS")).isEqualTo(100 + 80);
        assertThat(line("2046-04", "line", "repair", "INSPECTION_MOST")).isEqualTo(100);
        assertThat(line("2046-04", "item", "attitude", "INSPECTION_POINTS")).isEqualTo(5 + 1 + 4);
        assertThat(line("2046-04", "item", "attitude", "INSPECTION_MOST")).isEqualTo(15);
        assertThat(line("2046-04", "agent,item", "1001", "INSPECTION_POINTS")).isEqualTo(5 + 1);
        given().get("/reports/2046-04")
                .then()
                .body("indicators.find { it.code == 'INSPECTION_PASS_RATE' }.numerator", equalTo(2))
                .body(
                        "indicators.find { it.code == 'INSPECTION_PASS_RATE' }.denominator",
                        equalTo(3))
                .body("indicators.find { it.code == 'INSPECTION_SCORE' }.numerator", equalTo(200))
                .body("total.count", equalTo(0));
    }

    @Test
    void rows_agree_with_a_recount_in_any_order_of_events_and_after_a_rebuild() {
        var random = new Random(14);
        List<List<Sent>> inspections = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            inspections.add(inspection(random));
        }
        List<Sent> events = new ArrayList<>(inspections.stream().flatMap(List::stream).toList());
        LocalDate first = LocalDate.of(2048, 1, 1);
        Collections.shuffle(events, random);
        sender.send(events);
        Collections.shuffle(events, random);
        sender.send(events);

        Map<RollupKey, Measures> expected = recount(inspections);
        assertThat(figures.rollup(first, 366)).isEqualTo(expected).isNotEmpty();
        Rebuilds.now();
        assertThat(figures.rollup(first, 366)).isEqualTo(expected);
    }

    private static List<Sent> inspection(Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Instant at =
                LocalDate.of(2048, 1, 5)
                        .atStartOfDay(ZONE)
                        .plusSeconds(random.nextInt(300 * 24 * 3600))
                        .toInstant();
        String agent = "10" + (10 + random.nextInt(5));
        String line = List.of("leak", "consult-price", "repair").get(random.nextInt(3));
        Sent completed = completed(id, at, agent, line, random.nextInt(6));
        return random.nextBoolean()
                ? List.of(completed)
                : List.of(completed, decided(id, agent, random.nextInt(6)));
    }

    /// Adds up the results inspection by inspection, from the events alone.
    private Map<RollupKey, Measures> recount(List<List<Sent>> inspections) {
        var rows = new TreeMap<RollupKey, Measures>();
        for (List<Sent> events : inspections) {
            var sheet = (InspectionEvent.Completed) events.getFirst().event();
            Result result =
                    events.getLast().event() instanceof InspectionEvent.AppealDecided decided
                            ? decided.result()
                            : sheet.result();
            LocalDate day = sheet.completedAt().atZone(ZONE).toLocalDate();
            add(rows, day, "TOTAL", "all", result, null);
            add(rows, day, "AGENT", sheet.agent(), result, null);
            add(rows, day, "LINE", sheet.line(), result, null);
            for (Mark mark : result.marks()) {
                add(rows, day, "ITEM", mark.item(), result, mark);
                add(rows, day, "AGENT*ITEM", sheet.agent() + "\u001f" + mark.item(), result, mark);
            }
        }
        assertThat(policy.kept().stream().map(by -> by.name()).toList()).contains("AGENT*ITEM");
        return rows;
    }

    private static void add(
            Map<RollupKey, Measures> rows,
            LocalDate day,
            String dimension,
            String code,
            Result result,
            @Nullable Mark mark) {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        counts.put(Measure.INSPECTIONS, 1L);
        counts.put(Measure.INSPECTIONS_PASSED, result.passed() ? 1L : 0L);
        counts.put(
                Measure.INSPECTION_POINTS,
                mark == null ? (long) result.score() : (long) mark.points());
        counts.put(Measure.INSPECTION_MOST, mark == null ? 100L : mark.most());
        rows.merge(
                new RollupKey(day, Breakdown.parse(dimension), code),
                new Measures(counts),
                Measures::plus);
    }

    private static Integer line(String period, String by, String code, String measure) {
        return as("supervisor:2001")
                .queryParam("period", period)
                .queryParam("by", by)
                .get("/figures")
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "items.find { it.codes."
                                + by.split(",")[0]
                                + " == '"
                                + code
                                + "' }.measures."
                                + measure);
    }

    /// @param points of the only item, of 5
    private static Sent completed(UUID id, Instant at, String agent, String line, int points) {
        return new Sent(
                Topics.INSPECTIONS,
                1,
                new InspectionEvent.Completed(
                        id,
                        Subject.TICKET,
                        agent,
                        line,
                        UUID.randomUUID(),
                        null,
                        result(points),
                        "态度好",
                        "3001",
                        null,
                        null,
                        at));
    }

    private static Sent decided(UUID id, String agent, int points) {
        return new Sent(
                Topics.INSPECTIONS,
                2,
                new InspectionEvent.AppealDecided(
                        id,
                        agent,
                        true,
                        "已核实",
                        result(points),
                        "3002",
                        Instant.parse("2050-01-01T00:00:00Z")));
    }

    private static Result result(int points) {
        return new Result(
                "ticket-quality",
                1,
                List.of(new Mark("attitude", points, 5, 100)),
                List.of(),
                points * 20,
                points >= 3);
    }
}
