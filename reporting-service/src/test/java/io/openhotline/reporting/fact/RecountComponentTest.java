package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import io.openhotline.reporting.fact.domain.RollupKey;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.policy.domain.Kind;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Compares reports with a recount of facts, for three months and the year before.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class RecountComponentTest {
    private static final YearMonth MONTH = YearMonth.of(2031, 3);
    private static final List<YearMonth> COMPARED =
            List.of(MONTH, MONTH.minusMonths(1), MONTH.minusYears(1));

    private static final LocalDate FIRST_DAY = LocalDate.of(2030, 1, 1);
    private static final int DAYS = 730;

    @Inject CurrentFigures figures;
    @Inject ReportingPolicy policy;

    private Wire wire;
    private EventSender sender;

    @BeforeEach
    void connect() {
        wire = Wire.connect();
        sender = new EventSender(wire);
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void a_report_agrees_with_a_recount_and_no_delivery_can_change_it() {
        List<Sent> events = new ArrayList<>(events());
        sender.send(events);
        assertAgreesWithRecount();
        String once = reports();

        Collections.shuffle(events, new Random(5));
        sender.send(events);
        assertThat(reports()).isEqualTo(once);
        assertAgreesWithRecount();

        Map<RollupKey, Measures> rows = figures.rollup(FIRST_DAY, DAYS);
        Map<String, String> times = figures.times(FIRST_DAY, DAYS);
        Rebuilds.now();
        assertThat(reports()).isEqualTo(once);
        assertThat(figures.rollup(FIRST_DAY, DAYS)).isEqualTo(rows);
        assertThat(figures.times(FIRST_DAY, DAYS)).isEqualTo(times).isNotEmpty();
    }

    /// Covers every measure, every dimension, and every pair of the pack.
    private void assertRowsAgree(List<TicketFact> all) {
        List<TicketFact> counted =
                all.stream()
                        .filter(fact ->
                                !fact.day().isBefore(FIRST_DAY)
                                        && fact.day().isBefore(FIRST_DAY.plusDays(DAYS)))
                        .toList();
        assertThat(figures.rollup(FIRST_DAY, DAYS)).isEqualTo(Recount.rows(counted, policy.kept()));
        assertThat(figures.times(FIRST_DAY, DAYS)).isEqualTo(TimesRecount.of(counted));
    }

    @Test
    void incidents_and_their_callers_are_counted_and_a_rebuild_gives_the_same() {
        YearMonth month = YearMonth.of(2037, 6);
        Stream.of(
                        leak(1).issued("engineering").opensIncident().build(State.DISPATCHED),
                        leak(2).joinsIncident().build(State.MERGED),
                        leak(3).joinsIncident().resolvedWithIncident().build(State.CLOSED),
                        leak(4).joinsIncident().leavesIncident().build(State.RECEIVED))
                .forEach(ticket -> sender.send(new ArrayList<>(ticket.events())));
        String once = report(month);

        var report = new JsonPath(once);
        assertThat(report.getInt("measures.find { it.code == 'INCIDENTS' }.count")).isEqualTo(1);
        assertThat(report.getInt("measures.find { it.code == 'INCIDENT_CALLERS' }.count"))
                .isEqualTo(2);
        assertThat(report.getInt("total.count")).isEqualTo(4);
        assertThat(ratio(report, "HANDLING_RATE")).isEqualTo(List.of(0, 2));

        Rebuilds.now();
        assertThat(report(month)).isEqualTo(once);
    }

    private static TicketEventsBuilder leak(int number) {
        return TicketEventsBuilder.aTicket(
                new UUID(2037, number),
                Instant.parse("2037-06-01T00:00:00Z"),
                "phone",
                "leak",
                CategoryKind.REPAIR,
                null,
                Severity.MAJOR);
    }

    @Test
    void events_that_arrive_shuffled_count_as_those_in_order() {
        List<TicketEvents> tickets =
                new RandomTicketEvents(77, LocalDate.of(2035, 5, 1), 31).list(60);
        List<Sent> events =
                new ArrayList<>(
                        tickets.stream().flatMap(ticket -> ticket.events().stream()).toList());
        Collections.shuffle(events, new Random(6));

        sender.send(events);

        Projection expected =
                Projection.of(
                        tickets.stream().flatMap(ticket -> ticket.events().stream()).toList());
        assertThat(figures.facts().stream().filter(fact -> fact.day().getYear() == 2035).toList())
                .containsExactlyInAnyOrderElementsOf(expected.facts().values());
    }

    private static List<Sent> events() {
        var tickets = new ArrayList<TicketEvents>();
        tickets.addAll(new RandomTicketEvents(31, LocalDate.of(2031, 2, 1), 59).list(240));
        tickets.addAll(new RandomTicketEvents(32, LocalDate.of(2030, 3, 1), 31).list(80));
        return tickets.stream().flatMap(ticket -> ticket.events().stream()).toList();
    }

    private static String reports() {
        return COMPARED.stream().map(RecountComponentTest::report).reduce("", String::concat);
    }

    private static String report(YearMonth month) {
        return given().get("/reports/monthly/" + month).then().statusCode(200).extract().asString();
    }

    private void assertAgreesWithRecount() {
        List<TicketFact> all = figures.facts();
        var now = Recount.of(all, MONTH);
        var report = new JsonPath(report(MONTH));

        assertThat(report.getInt("total.count")).isEqualTo(now.facts().size()).isPositive();
        assertThat(report.getInt("total.previousMonth.count"))
                .isEqualTo(Recount.of(all, MONTH.minusMonths(1)).facts().size());
        assertThat(report.getInt("total.sameMonthLastYear.count"))
                .isEqualTo(Recount.of(all, MONTH.minusYears(1)).facts().size());
        dimensions()
                .forEach((name, code) ->
                        assertThat(counts(report, name)).as(name).isEqualTo(now.by(code)));
        assertIndicators(report, now);
        assertYearAgrees(all);
        assertRowsAgree(all);
    }

    private static void assertYearAgrees(List<TicketFact> all) {
        var year = Recount.of(all, MONTH.getYear());
        var report =
                new JsonPath(given().get("/reports/yearly/" + MONTH.getYear()).body().asString());
        assertThat(report.getInt("total.count")).isEqualTo(year.facts().size()).isPositive();
        assertThat(report.getInt("total.lastYear.count"))
                .isEqualTo(Recount.of(all, MONTH.getYear() - 1).facts().size())
                .isPositive();
        dimensions()
                .forEach((name, code) ->
                        assertThat(counts(report, name)).as(name).isEqualTo(year.by(code)));
        assertIndicators(report, year);
    }

    private static Map<String, Function<TicketFact, Object>> dimensions() {
        return Map.of(
                "category", TicketFact::category,
                "kind", TicketFact::kind,
                "nature", fact -> fact.nature() == null ? "none" : fact.nature(),
                "severity", TicketFact::severity,
                "department", fact -> fact.department() == null ? "none" : fact.department(),
                "channel", TicketFact::channel,
                "state", TicketFact::state,
                "satisfaction", fact -> fact.satisfaction() == null ? "none" : fact.satisfaction());
    }

    private static Map<String, Integer> counts(JsonPath report, String dimension) {
        List<Map<String, Object>> lines = report.getList("counts." + dimension);
        var counts = new TreeMap<String, Integer>();
        lines.forEach(line -> counts.put((String) line.get("code"), (Integer) line.get("count")));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static void assertIndicators(JsonPath report, Recount now) {
        assertThat(ratio(report, "HANDLING_RATE"))
                .isEqualTo(List.of(now.handled(), now.notWithdrawn()));
        assertThat(ratio(report, "TIMELINESS"))
                .isEqualTo(List.of(now.sum(Measure.TIMELY), now.sum(Measure.DUE)));
        assertThat(ratio(report, "DEPARTMENT_TIMELINESS"))
                .isEqualTo(
                        List.of(
                                now.sum(Measure.DEPARTMENT_TIMELY),
                                now.sum(Measure.DEPARTMENT_DUE)));
        assertThat(ratio(report, "FIRST_TIME_SATISFACTION"))
                .isEqualTo(List.of(now.sum(Measure.SATISFIED_AT_FIRST), now.asked()));
        List<Map<String, Object>> measures = report.getList("measures");
        assertThat(measures)
                .allSatisfy(line ->
                        assertThat(line.get("count"))
                                .as("%s", line)
                                .isEqualTo(
                                        now.sum(
                                                Measure.valueOf(
                                                        String.valueOf(line.get("code"))))));
        assertThat(ratio(report, "FIRST_CONTACT_RESOLUTION"))
                .isEqualTo(List.of(now.sum(Measure.ANSWERED_AT_ONCE), now.notWithdrawn()));
        assertThat(ratio(report, "SATISFACTION")).isEqualTo(List.of(now.satisfied(), now.asked()));
        List<Map<String, Object>> coverage =
                report.getList("indicators.findAll { it.code == 'FOLLOW_UP_COVERAGE' }");
        assertThat(coverage)
                .hasSize(Kind.values().length)
                .allSatisfy(line ->
                        assertThat(line.get("numerator"))
                                .isEqualTo(
                                        now.askedOf(
                                                Kind.valueOf(String.valueOf(line.get("kind"))))));
    }

    private static List<Integer> ratio(JsonPath report, String code) {
        String line = "indicators.find { it.code == '" + code + "' }.";
        return List.of(report.getInt(line + "numerator"), report.getInt(line + "denominator"));
    }
}
