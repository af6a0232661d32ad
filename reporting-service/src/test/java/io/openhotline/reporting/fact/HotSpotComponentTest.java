package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Severity;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Finds places with more than expected.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class HotSpotComponentTest {
    private static final String CELL = "31.23,121.47";
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject CurrentFigures figures;

    private final Database database = new Database(HotlineTestPlatform.superuser("reporting"));

    /// The middle of the hour before: all of it counts.
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS).minusSeconds(1_800);

    /// Keep the tickets of a test away from those of all others.
    private final long test = ThreadLocalRandom.current().nextLong();

    private final String burst = "burst-" + test;
    private final String usual = "usual-" + test;
    private int number;

    /// One burst in each of eight weeks and eight of them now; of the noise always eight.
    @BeforeEach
    void report() {
        Rebuilds.awaitEnd();
        var events = new ArrayList<Sent>();
        for (int week = 1; week <= 8; week++) {
            Instant then = now.minus(WEEK.multipliedBy(week));
            events.addAll(reports(burst, then, 1));
            events.addAll(reports(usual, then, 8));
        }
        events.addAll(reports(usual, now.minus(WEEK.multipliedBy(9)), 1));
        events.addAll(reports(burst, now, 8));
        events.addAll(reports(usual, now, 8));
        try (Wire wire = Wire.connect()) {
            new EventSender(wire).send(events);
        }
    }

    private List<Sent> reports(String category, Instant at, int tickets) {
        return Stream.generate(() -> aTicket(category, at))
                .limit(tickets)
                .flatMap(ticket -> ticket.build(State.RECEIVED).events().stream())
                .toList();
    }

    private TicketEventsBuilder aTicket(String category, Instant at) {
        number++;
        return TicketEventsBuilder.aTicket(
                        new UUID(test, number),
                        at,
                        "phone",
                        category,
                        CategoryKind.REPAIR,
                        null,
                        Severity.ORDINARY)
                .reportCompletedAt(31.234, 121.478, "old-town");
    }

    @Test
    void what_is_reported_more_than_in_the_weeks_before_is_a_hot_spot() {
        JsonPath found = found("supervisor:1201");

        assertThat(found.getInt("weeks")).isEqualTo(8);
        assertThat(places(found, burst)).containsExactlyInAnyOrder("CELL", "DISTRICT", "ALL");
        assertThat(places(found, usual)).isEmpty();
        Map<String, Object> cell = cell(found);
        assertThat(cell).containsEntry("place", CELL).containsEntry("tickets", 8);
        // 8 tickets in 8 weeks, and the one that is added.
        assertThat(cell).containsEntry("expected", 1.12f);
        assertThat((Float) cell.get("chance")).isBetween(0f, 0.001f);
    }

    @Test
    void a_hot_spot_has_its_tickets_and_what_opens_an_incident_of_them() {
        Map<String, Object> cell = cell(found("supervisor:1201"));

        JsonPath tickets = get("supervisor:1201", cell.get("ticketsPath") + "&limit=5");
        assertThat(tickets.getList("items.category")).hasSize(5).containsOnly(burst);
        get(
                "supervisor:1201",
                cell.get("ticketsPath") + "&limit=5&after=" + tickets.getString("next"));

        Callers.as("supervisor:1201")
                .urlEncodingEnabled(false)
                .get((String) cell.get("incidentPath"))
                .then()
                .statusCode(200)
                .body("lead", notNullValue())
                .body("tickets", hasSize(7))
                .body("rule.categories", contains(burst))
                .body("rule.area.polygon", hasSize(4))
                .body("rule.area.polygon[0].latitude", equalTo(31.23f))
                .body("rule.area.polygon[2].longitude", equalTo(121.48f))
                .body("text.zh", notNullValue());
    }

    /// A square of the map could tell where somebody lives whose ticket is the only one.
    @Test
    void who_sees_places_masked_gets_no_squares_of_the_map() {
        assertThat(places(found("reports:3301"), burst))
                .containsExactlyInAnyOrder("DISTRICT", "ALL");
        Callers.as("reports:3301")
                .get("/hot-spots/tickets?scope=CELL&place=" + CELL)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/hot-spot-hidden"));
        Callers.as("reports:3301")
                .get("/hot-spots/incident?scope=DISTRICT&place=old-town")
                .then()
                .statusCode(403);
    }

    @Test
    void a_ticket_of_an_incident_or_withdrawn_is_no_part_of_a_hot_spot() {
        try (Wire wire = Wire.connect()) {
            var events = new ArrayList<Sent>();
            for (int ticket = number - 15; ticket <= number - 8; ticket++) {
                events.addAll(again(ticket, ticket % 2 == 0));
            }
            new EventSender(wire).send(events);
        }

        assertThat(places(found("supervisor:1201"), burst)).isEmpty();
        Callers.as("supervisor:1201")
                .get("/hot-spots/incident?scope=CELL&place=" + CELL + "&category=" + burst)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/nothing-to-join"));
    }

    private List<Sent> again(int ticket, boolean withdrawn) {
        TicketEventsBuilder builder =
                TicketEventsBuilder.aTicket(
                                new UUID(test, ticket),
                                now,
                                "phone",
                                burst,
                                CategoryKind.REPAIR,
                                null,
                                Severity.ORDINARY)
                        .reportCompletedAt(31.234, 121.478, "old-town");
        return (withdrawn ? builder.withdrawn() : builder.joinsIncident())
                .build(withdrawn ? State.WITHDRAWN : State.MERGED)
                .events();
    }

    @Test
    void the_counts_by_hour_agree_with_a_recount_of_all_facts_also_after_a_rebuild() {
        assertThat(kept()).isEqualTo(recounted()).isNotEmpty();

        Rebuilds.now();

        assertThat(kept()).isEqualTo(recounted());
    }

    private Map<String, Long> kept() {
        var kept = new TreeMap<String, Long>();
        database.query(
                "select scope || ' ' || hour || ' ' || place || ' ' || category as key, tickets"
                        + " from (select scope, extract(epoch from hour)::bigint as hour, place,"
                        + " category, tickets from hourly_spot join generations"
                        + " on generation = current where tickets <> 0) spots",
                row -> kept.put(row.getString("key"), row.getLong("tickets")));
        return kept;
    }

    private Map<String, Long> recounted() {
        var counts = new TreeMap<String, Long>();
        Instant horizon = Instant.now().minus(SpotService.KEPT).truncatedTo(ChronoUnit.HOURS);
        for (TicketFact fact : figures.facts()) {
            if (!fact.receivedAt().isBefore(horizon)
                    && fact.state() != State.WITHDRAWN
                    && fact.traits().incident() == null) {
                String hour =
                        " "
                                + fact.receivedAt().truncatedTo(ChronoUnit.HOURS).getEpochSecond()
                                + " ";
                String category = " " + fact.category();
                counts.merge("ALL" + hour + category, 1L, Long::sum);
                if (fact.traits().cell() != null) {
                    counts.merge("CELL" + hour + fact.traits().cell() + category, 1L, Long::sum);
                }
                if (fact.traits().district() != null) {
                    counts.merge(
                            "DISTRICT" + hour + fact.traits().district() + category, 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({
        "/hot-spots?within=HOURS_5, within, one-of",
        "/hot-spots?since=1, since, unknown-field",
        "/hot-spots/tickets, category, category-or-place",
        "/hot-spots/tickets?scope=CELL, place, place-of-scope",
        "/hot-spots/tickets?place=x&category=leak, place, place-of-scope",
        "/hot-spots/tickets?category=leak&after=x, after, cursor",
        "/hot-spots/incident?category=leak&limit=5, limit, unknown-field"
    })
    void a_wrong_request_is_refused_by_name(String path, String pointer, String rule) {
        given().get(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains(rule));
    }

    private static JsonPath found(String caller) {
        return get(caller, "/hot-spots?within=HOURS_3");
    }

    private static JsonPath get(String caller, String path) {
        return Callers.as(caller)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Object> places(JsonPath found, String category) {
        return found.<Map<String, Object>>getList("items").stream()
                .filter(it -> category.equals(it.get("category")))
                .map(it -> it.get("scope"))
                .toList();
    }

    private Map<String, Object> cell(JsonPath found) {
        return found.<Map<String, Object>>getList("items").stream()
                .filter(it -> burst.equals(it.get("category")) && "CELL".equals(it.get("scope")))
                .findFirst()
                .orElseThrow();
    }
}
