package io.openhotline.reporting.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Counts combinations that no rollup keeps.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class CountComponentTest {
    private static final String THREE =
            "{\"period\":\"2046-05\",\"by\":[\"department\",\"channel\",\"state\"]}";

    @Inject CurrentFigures figures;

    private final Database database = new Database(HotlineTestPlatform.superuser("reporting"));

    @BeforeEach
    void tickets() {
        Rebuilds.awaitEnd();
        try (Wire wire = Wire.connect()) {
            new EventSender(wire)
                    .send(
                            new RandomTicketEvents(46, LocalDate.of(2046, 5, 1), 31)
                                    .list(60).stream()
                                            .flatMap(ticket -> ticket.events().stream())
                                            .toList());
        }
    }

    @Test
    void any_combination_is_counted_in_the_background_as_a_recount_does() {
        String id = request(THREE).statusCode(202).extract().path("id");

        JsonPath count = ended(id);

        assertThat(count.getString("state")).isEqualTo("DONE");
        assertThat(count.getLong("counted")).isEqualTo(count.getLong("total")).isPositive();
        assertThat(tickets(count)).isEqualTo(recount(facts())).isNotEmpty();
        assertThat(
                        count.getList("items.measures.LOSS_FEN", Integer.class).stream()
                                .mapToLong(loss -> loss)
                                .sum())
                .isEqualTo(
                        facts().stream()
                                .mapToLong(fact -> fact.measures().of(Measure.LOSS_FEN))
                                .sum())
                .isPositive();
    }

    /// The row of a job whose instance died says where to go on.
    @Test
    void another_instance_goes_on_after_the_last_page() {
        UUID half =
                database.query(
                                "select ticket_id from ticket_fact join generations"
                                        + " on generation = current order by ticket_id offset 30"
                                        + " limit 1",
                                row -> row.getObject(1, UUID.class))
                        .getFirst();
        UUID id = UUID.randomUUID();
        database.update(
                "insert into count_job (id, requested_by, requested_at, first_day, last_day, by,"
                        + " filters, state, generation, after_ticket, counted, total)"
                        + " select ?, 'reports:3301', now(), '2046-05-01', '2046-05-31',"
                        + " array['DEPARTMENT', 'CHANNEL', 'STATE'], '{}', 'RUNNING', current, ?,"
                        + " 31, 60 from generations",
                id,
                half);

        JsonPath count = ended(id.toString());

        List<TicketFact> rest =
                database.query(
                        "select fact from ticket_fact join generations on generation = current"
                                + " where ticket_id > ? and fact is not null"
                                + " and fact ->> 'day' like '2046-05-%'",
                        row -> StoredJson.read(row.getString("fact"), TicketFact.class), half);
        assertThat(tickets(count)).isEqualTo(recount(rest));
    }

    /// Nobody can read the lines of the broken job.
    @Test
    void a_job_that_fails_does_not_hold_up_the_others() {
        UUID broken = UUID.randomUUID();
        database.update(
                "insert into count_job (id, requested_by, requested_at, first_day, last_day, by,"
                        + " filters, state, lines)"
                        + " values (?, 'reports:3301', now() - interval '1 hour', '2046-05-01',"
                        + " '2046-05-31', array['CHANNEL'], '{}', 'RUNNING', '{}')",
                broken);

        String whole = request(THREE).statusCode(202).extract().path("id");

        assertThat(ended(whole).getString("state")).isEqualTo("DONE");
        database.update("delete from count_job where id = ? and state = 'RUNNING'", broken);
    }

    @Test
    void a_filter_narrows_and_a_department_gets_its_own_tickets_only() {
        String own =
                Callers.as("department:engineering")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType("application/json")
                        .body(
                                "{\"period\":\"2046-05\",\"by\":[\"state\"],"
                                        + "\"filters\":{\"channel\":\"phone\"}}")
                        .post("/counts")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");

        JsonPath count = ended(own);

        assertThat(count.getMap("filters")).isEqualTo(Map.of("channel", "phone"));
        long expected =
                facts().stream()
                        .filter(fact -> "engineering".equals(fact.department()))
                        .filter(fact -> fact.channel().equals("phone"))
                        .count();
        assertThat(
                        count.getList("items.measures.TICKETS", Integer.class).stream()
                                .mapToInt(one -> one)
                                .sum())
                .isEqualTo((int) expected);
        Callers.as("department:water-plant").get("/counts/" + own).then().statusCode(404);
        String others = request(THREE).extract().path("id");
        Callers.as("department:engineering").get("/counts/" + others).then().statusCode(404);
    }

    @Test
    void the_same_key_requests_one_count() {
        String key = UUID.randomUUID().toString();

        String first = request(key, THREE).statusCode(202).extract().path("id");

        request(key, THREE).statusCode(202).body("id", equalTo(first));
        request(key, "{\"period\":\"2046-06\"}").statusCode(422);
    }

    @Test
    void a_wrong_request_names_each_field_and_rule() {
        request(
                        "{\"period\":\"2046-13\",\"by\":[\"kind\",\"kind\"],"
                                + "\"filters\":{\"state\":\"OPEN\",\"颜色\":\"红\"}}")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/period", "/by", "/filters/state", "/filters/颜色"));
        request("{\"by\":[null]}").statusCode(400).body("errors.rule", contains("dimensions"));
        given().get("/counts/1-1-1-1-1")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/count-not-found"));
    }

    private static ValidatableResponse request(String body) {
        return request(UUID.randomUUID().toString(), body);
    }

    private static ValidatableResponse request(String key, String body) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/counts")
                .then();
    }

    private static JsonPath ended(String id) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(given().get("/counts/" + id).jsonPath().getString("state"))
                                .isNotEqualTo("RUNNING"));
        return given().get("/counts/" + id).jsonPath();
    }

    private List<TicketFact> facts() {
        return figures.facts().stream()
                .filter(fact -> fact.day().getYear() == 2046 && fact.day().getMonthValue() == 5)
                .toList();
    }

    private static Map<String, Long> tickets(JsonPath count) {
        var tickets = new TreeMap<String, Long>();
        List<Object> codes = count.getList("items.codes");
        List<Integer> counts = count.getList("items.measures.TICKETS");
        for (int i = 0; i < codes.size(); i++) {
            tickets.put(String.valueOf(codes.get(i)), counts.get(i).longValue());
        }
        return tickets;
    }

    private static Map<String, Long> recount(List<TicketFact> facts) {
        return facts.stream()
                .collect(
                        Collectors.groupingBy(
                                fact ->
                                        "{department=%s, channel=%s, state=%s}"
                                                .formatted(
                                                        fact.department() == null
                                                                ? "none"
                                                                : fact.department(),
                                                        fact.channel(),
                                                        fact.state()),
                                TreeMap::new,
                                Collectors.counting()));
    }
}
