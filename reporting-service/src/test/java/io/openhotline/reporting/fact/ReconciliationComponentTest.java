package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.MeterRegistry;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.reconciliation.PeerServer;
import io.openhotline.reporting.reconciliation.PeersOfTest;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares reports with what the other services count.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ReconciliationComponentTest {
    private static final String FIRST = "2057-01-01";
    private static final String LAST = "2057-03-10";
    private static final UUID HANDLED = new UUID(2057, 1);
    private static final UUID RECALLED = new UUID(2057, 2);
    private static final UUID MERGED = new UUID(2057, 3);
    private static final UUID ASKED = new UUID(2057, 4);
    private static final UUID UNKNOWN = new UUID(2057, 99);

    @Inject PeersOfTest peers;
    @Inject CurrentFigures figures;
    @Inject MeterRegistry registry;

    private final Database database = new Database(HotlineTestPlatform.superuser("reporting"));
    private PeerServer server;

    /// Gives the other services the counts of the events.
    @BeforeEach
    void begin() {
        server = new PeerServer();
        peers.moveTo(server.address());
        Rebuilds.awaitEnd();
        try (Wire wire = Wire.connect()) {
            var sender = new EventSender(wire);
            sender.send(
                    aTicket(HANDLED, 1).issued("list-1").completed().build(State.HANDLED).events());
            sender.send(
                    aTicket(RECALLED, 2)
                            .issued("list-1")
                            .recalled()
                            .withdrawn()
                            .build(State.WITHDRAWN)
                            .events());
            sender.send(aTicket(MERGED, 3).merged().build(State.MERGED).events());
            sender.send(
                    aTicket(ASKED, 4)
                            .issued("list-2")
                            .completed()
                            .asked(Satisfaction.SATISFIED)
                            .closed(Closure.SATISFIED)
                            .build(State.CLOSED)
                            .events());
        }
        IntStream.rangeClosed(1, 4).forEach(this::agree);
    }

    @AfterEach
    void end() {
        server.close();
        database.update("delete from reconciliation");
    }

    private void agree(int ticket) {
        var id = new UUID(2057, ticket);
        server.count(
                "intake",
                id,
                receipt(ticket),
                Map.of(
                        "received", 1L,
                        "withdrawn", ticket == 2 ? 1L : 0L,
                        "merged", ticket == 3 ? 1L : 0L,
                        "closed", ticket == 4 ? 1L : 0L));
        server.count(
                "dispatch",
                id,
                receipt(ticket),
                Map.of(
                        "issued", ticket == 1 || ticket == 4 ? 1L : 0L,
                        "recalled", ticket == 2 ? 1L : 0L,
                        "completed", ticket == 1 || ticket == 4 ? 1L : 0L));
        if (ticket == 4) {
            server.count("followup", id, askedAt(), Map.of("asked", 1L, "satisfied", 1L));
        }
    }

    private Instant askedAt() {
        return figures.facts().stream()
                .filter(fact -> fact.receivedAt().equals(receipt(4)))
                .map(TicketFact::askedAt)
                .findFirst()
                .orElseThrow();
    }

    private String askedOn() {
        return LocalDate.ofInstant(askedAt(), ZoneId.of("Asia/Shanghai")).toString();
    }

    @Test
    void services_that_count_the_same_have_no_differences() {
        JsonPath done = compared();

        assertThat(done.getLong("differences")).isZero();
        assertThat(done.getLong("compared")).isEqualTo(done.getLong("total")).isEqualTo(3 * 69);
        assertThat(done.getBoolean("complete")).isTrue();
        assertThat(server.refused()).isEmpty();
    }

    @Test
    void each_ticket_that_is_counted_otherwise_is_named() {
        server.count("intake", UNKNOWN, receipt(3).plusSeconds(1), Map.of("received", 1L));
        server.forget("intake", MERGED);
        server.count(
                "dispatch",
                HANDLED,
                receipt(1),
                Map.of("issued", 1L, "recalled", 0L, "completed", 0L));
        server.forget("followup", ASKED);

        JsonPath done = compared();

        assertThat(differences(done))
                .containsExactlyInAnyOrder(
                        tuple("INTAKE", day(3), UNKNOWN.toString(), "received", 1, null),
                        tuple("INTAKE", day(3), MERGED.toString(), "received", null, 1),
                        tuple("INTAKE", day(3), MERGED.toString(), "merged", null, 1),
                        tuple("DISPATCH", day(1), HANDLED.toString(), "completed", 0, 1),
                        tuple("FOLLOWUP", askedOn(), ASKED.toString(), "asked", null, 1),
                        tuple("FOLLOWUP", askedOn(), ASKED.toString(), "satisfied", null, 1));
        assertThat(done.getLong("differences")).isEqualTo(6);
        assertThat(registry.get("hotline.reconciliation.differences").gauge().value()).isEqualTo(6);
    }

    /// The fact is away, and so the sum of the report isn't that of its tickets either.
    @Test
    void a_fact_that_was_lost_is_named_with_the_sum_that_it_makes_wrong() {
        database.update(
                "delete from ticket_fact where ticket_id = ? and generation = ("
                        + "select current from generations)",
                MERGED);

        assertThat(differences(compared()))
                .containsExactlyInAnyOrder(
                        tuple("INTAKE", day(3), null, "reported", 0, 1),
                        tuple("INTAKE", day(3), MERGED.toString(), "received", 1, null),
                        tuple("INTAKE", day(3), MERGED.toString(), "merged", 1, null));
        Rebuilds.now();
        assertThat(compared().getLong("differences")).isZero();
    }

    @Test
    void what_a_late_event_repairs_within_the_grace_is_no_difference() {
        server.count("intake", UNKNOWN, receipt(2), Map.of("received", 1L));
        server.count("intake", MERGED, receipt(3), Map.of("received", 1L));
        String id = requested(1);
        await().untilAsserted(() -> assertThat(state(id)).isEqualTo("CONFIRMING"));

        server.forget("intake", UNKNOWN);
        database.update("update reconciliation set not_before = now()");

        assertThat(differences(ended(id)))
                .containsExactly(tuple("INTAKE", day(3), MERGED.toString(), "merged", 0, 1));
    }

    @Test
    void a_service_that_is_away_is_waited_for() {
        server.setAway(true);
        String id = requested(0);
        await().untilAsserted(() ->
                assertThat(given().get("/reconciliations/" + id).jsonPath().getString("fault"))
                        .isEqualTo("INTAKE answers 503"));

        server.setAway(false);
        database.update("update reconciliation set not_before = now()");

        assertThat(ended(id).getLong("differences")).isZero();
    }

    /// The row of a job names the next day to compare.
    @Test
    void another_instance_goes_on_where_one_died() {
        server.count("intake", UNKNOWN, receipt(1), Map.of("received", 1L));
        server.count("dispatch", UNKNOWN, receipt(1), Map.of("issued", 1L));
        UUID id = UUID.randomUUID();
        database.update(
                "insert into reconciliation (id, requested_by, requested_at, first_day, last_day,"
                        + " grace_seconds, state, peer, day, not_before) values (?, 'operator:1',"
                        + " now(), '2057-01-01', '2057-03-10', 0, 'COMPARING', 'DISPATCH',"
                        + " '2057-01-01', now())",
                id);

        assertThat(differences(ended(id.toString())))
                .containsExactly(tuple("DISPATCH", day(1), UNKNOWN.toString(), "issued", 1, null));
    }

    @Test
    void the_same_key_requests_one_comparison_and_only_an_operator_may() {
        String key = UUID.randomUUID().toString();
        String body = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(FIRST, LAST);

        String id = request(key, body).statusCode(202).extract().path("id");

        request(key, body).statusCode(202).body("id", equalTo(id));
        Callers.as("supervisor:1201")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/reconciliations")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                    | /from | days
                    {"from": "2057-01-01"}                                | /to   | days
                    {"from": "2057-02-30", "to": "2057-03-01"}            | /to   | days
                    {"from": "2057-03-01", "to": "2057-01-01"}            | /to   | days
                    {"from": "昨天", "to": "今天"}                          | /to   | days
                    {"from": "2047-01-01", "to": "2057-12-31"}            | /to   | days
                    {"from": "2057-01-01", "to": "2057-01-01", "graceMinutes": 61} | /graceMinutes | range
                    {"from": "2057-01-01", "to": "2057-01-01", "grace": 1} | /grace | unknown-field
                    """)
    void a_wrong_request_names_the_field_and_the_rule(String body, String pointer, String rule) {
        request(UUID.randomUUID().toString(), body)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains(rule));
    }

    @Test
    void an_unknown_reconciliation_is_missing() {
        given().get("/reconciliations/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/reconciliations/x/differences").then().statusCode(404);
        given().get("/reconciliations?limit=0").then().statusCode(400);
    }

    private static TicketEventsBuilder aTicket(UUID id, int ticket) {
        return TicketEventsBuilder.aTicket(
                id, receipt(ticket), "phone", "leak", CategoryKind.REPAIR, null, Severity.ORDINARY);
    }

    /// The last minute of a day in Shanghai.
    private static Instant receipt(int ticket) {
        return Instant.parse("2057-02-0%dT15:59:00Z".formatted(ticket));
    }

    private static String day(int ticket) {
        return "2057-02-0" + ticket;
    }

    private JsonPath compared() {
        return ended(requested(0));
    }

    private static String requested(int minutes) {
        return request(
                        UUID.randomUUID().toString(),
                        "{\"from\":\"%s\",\"to\":\"%s\",\"graceMinutes\":%d}"
                                .formatted(FIRST, LAST, minutes))
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static ValidatableResponse request(String key, String body) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/reconciliations")
                .then();
    }

    private static JsonPath ended(String id) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(state(id)).isIn("DONE", "FAILED"));
        return given().get("/reconciliations/" + id).jsonPath();
    }

    private static String state(String id) {
        return given().get("/reconciliations/" + id).jsonPath().getString("state");
    }

    private static List<Tuple> differences(JsonPath done) {
        JsonPath page =
                given().get("/reconciliations/" + done.getString("id") + "/differences")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        return page.<Map<String, Object>>getList("items").stream()
                .map(it ->
                        tuple(
                                it.get("service"),
                                it.get("day"),
                                it.get("ticketId"),
                                it.get("fact"),
                                it.get("theirs"),
                                it.get("ours")))
                .toList();
    }
}
