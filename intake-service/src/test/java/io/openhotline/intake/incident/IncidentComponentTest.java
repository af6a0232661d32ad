package io.openhotline.intake.incident;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.openhotline.intake.testing.Filing;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class IncidentComponentTest {
    private static final Map<String, String> TEXT =
            Map.of("zh", "主管爆裂，正在抢修，预计18时恢复供水。", "en", "A main burst. Water is expected at 18:00.");
    private static final Map<String, String> ANSWER =
            Map.of("zh", "已修复，供水恢复。", "en", "Mended, and water is back.");

    /// Keep the reports of a test away from the incidents of all others.
    private final String road = "爆管路" + ThreadLocalRandom.current().nextLong(1L << 50);

    private final String phones = "137" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @Test
    void tickets_that_are_named_at_the_opening_join_and_one_that_cannot_stays_out() {
        UUID lead = leak(1);
        UUID first = leak(2);
        UUID withdrawn = leak(3);
        post(withdrawn, "withdrawal", Map.of("reason", "误报"));

        String incident =
                as("supervisor:1201")
                        .header(Idempotency.HEADER, UUID.randomUUID())
                        .body(
                                Map.of(
                                        "lead",
                                        lead,
                                        "name",
                                        "爆管",
                                        "text",
                                        TEXT,
                                        "tickets",
                                        List.of(first, lead, withdrawn, first, UUID.randomUUID())))
                        .post("/incidents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        incident(incident).body("tickets", equalTo(1)).body("callers", equalTo(2));
        tickets(incident).body("items.id", contains(first.toString()));
    }

    @Test
    void a_report_that_fits_the_rule_joins_at_filing_and_its_caller_is_told_the_text() {
        UUID lead = leak(1);
        String incident = opened(lead);

        ValidatableResponse receipt =
                file(report(2))
                        .statusCode(201)
                        .body("status", equalTo("MERGED"))
                        .body("incident.id", equalTo(incident))
                        .body("incident.text", equalTo(TEXT))
                        .body("incident.isOver", equalTo(false));

        UUID joined = UUID.fromString(receipt.extract().path("id"));
        assertThat(ticket(joined).getString("incident.name")).isEqualTo("爆管");
        assertThat(ticket(joined).getString("merger.into")).isEqualTo(lead.toString());
        assertThat(timeline(joined).getList("items.type"))
                .containsExactly("ticket.created.v1", "incident.joined.v1");
        assertThat(timeline(joined).getString("items[1].summary.zh"))
                .startsWith("按规则并入突发事件，主单 2026-");
        assertThat(timeline(lead).getList("items.type"))
                .containsExactly("ticket.created.v1", "incident.opened.v1");
        incident(incident).body("tickets", equalTo(1)).body("callers", equalTo(2));
        tickets(incident).body("items.id", contains(joined.toString()));
    }

    @Test
    void a_report_elsewhere_or_answered_at_once_does_not_join() {
        String incident = opened(leak(1));

        file(report(2).with("/place/address", "解放路8号")).body("incident", nullValue());
        file(report(3).with("/category", "complaint-pressure").without("/fields"))
                .body("incident", nullValue());
        file(report(4).with("/answer", "已知爆管")).body("status", equalTo("ANSWERED"));

        incident(incident).body("tickets", equalTo(0)).body("callers", equalTo(1));
    }

    @Test
    void a_place_in_the_circle_or_the_polygon_joins() {
        double latitude = ThreadLocalRandom.current().nextDouble(20.0, 22.0);
        UUID lead = leak(1);
        Map<String, Object> near = Map.of("centre", point(latitude, 110), "radiusMetres", 300);
        List<Object> block =
                List.of(point(latitude, 111), point(latitude, 111.1), point(latitude + 0.1, 111));
        open(
                        lead,
                        Map.of(
                                "area",
                                Map.of(
                                        "circle",
                                        near,
                                        "polygon",
                                        block,
                                        "coordinateSystem",
                                        "WGS84")))
                .statusCode(201);

        joins(at(latitude + 0.002, 110), true);
        joins(at(latitude + 0.004, 110), false);
        joins(at(latitude + 0.01, 111.01), true);
        joins(at(latitude + 0.09, 111.09), false);
    }

    @Test
    void a_ticket_joins_by_hand_and_leaves_as_it_was() {
        String incident = opened(leak(1), Map.of());
        UUID joining = leak(2);
        Map<String, Object> before = ticket(joining).getMap("");

        join(incident, joining)
                .statusCode(200)
                .body("tickets", equalTo(1))
                .body("callers", equalTo(2));
        assertThat(status(joining)).isEqualTo("MERGED");
        leave(incident, joining)
                .statusCode(200)
                .body("tickets", equalTo(0))
                .body("callers", equalTo(1));

        assertThat(ticket(joining).getMap("")).isEqualTo(before);
        assertThat(timeline(joining).getList("items.type"))
                .containsExactly("ticket.created.v1", "incident.joined.v1", "incident.left.v1");
        tickets(incident).body("items", equalTo(List.of()));
        post(joining, "answer", Map.of("answer", "已修复")).statusCode(200);
    }

    @Test
    void a_customer_who_calls_twice_is_one_caller_until_the_last_ticket_leaves() {
        UUID lead = leak(1);
        String incident = opened(lead);
        UUID first = filed(report(2));
        UUID again = filed(report(2));
        filed(report(1));

        incident(incident).body("tickets", equalTo(3)).body("callers", equalTo(2));
        leave(incident, first).body("tickets", equalTo(2)).body("callers", equalTo(2));
        leave(incident, again).body("tickets", equalTo(1)).body("callers", equalTo(1));
    }

    /// The broken incident has lost its answer.
    @Test
    void an_incident_that_cannot_be_closed_does_not_hold_up_the_others() {
        var broken = UUID.fromString(opened(leak(1)));
        change("status = 'CLOSING', answered_at = now() - interval '1 hour'", broken);
        UUID lead = leak(2);
        String whole = opened(lead);
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);

        close(whole).statusCode(202);

        await().untilAsserted(() -> incident(whole).body("status", equalTo("CLOSED")));
        incident(broken.toString()).body("status", equalTo("CLOSING"));
        change("status = 'CLOSED'", broken);
    }

    private static void change(String columns, UUID incident) {
        new Database(HotlineTestPlatform.superuser("intake"))
                .update("update incident set " + columns + " where id = ?", incident);
    }

    @Test
    void closing_closes_every_ticket_once_with_the_one_answer() {
        UUID lead = leak(1);
        String incident = opened(lead);
        List<UUID> joined = IntStream.range(2, 9).mapToObj(n -> filed(report(n))).toList();
        refused(close(incident), "lead-not-handled");
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);

        close(incident).statusCode(202).body("status", equalTo("CLOSING"));

        await().untilAsserted(() -> incident(incident).body("status", equalTo("CLOSED")));
        assertThat(joined)
                .allSatisfy(id -> {
                    assertThat(ticket(id).getString("status")).isEqualTo("CLOSED");
                    assertThat(ticket(id).getString("closure.reason")).isEqualTo("INCIDENT");
                    assertThat(ticket(id).getMap("incident.answer")).isEqualTo(ANSWER);
                    assertThat(timeline(id).getList("items.type"))
                            .containsExactly(
                                    "ticket.created.v1",
                                    "incident.joined.v1",
                                    "incident.resolved.v1");
                });
        assertThat(timeline(lead).getList("items.type"))
                .endsWith("ticket.answered.v1", "incident.closed.v1");
        assertThat(timeline(lead).getInt("items[-1].details.tickets")).isEqualTo(7);
        assertThat(timeline(lead).getInt("items[-1].details.callers")).isEqualTo(8);
        file(report(20)).body("incident", nullValue());
    }

    @Test
    void a_ticket_that_is_reported_again_after_its_incident_goes_on_by_itself() {
        UUID lead = leak(1);
        String incident = opened(lead);
        UUID joined = filed(report(2));
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);
        close(incident).statusCode(202);
        await().untilAsserted(() -> assertThat(status(joined)).isEqualTo("CLOSED"));

        post(joined, "reopening", Map.of("reason", "我家还是没有水")).statusCode(200);

        assertThat(status(joined)).isEqualTo("REWORK");
        assertThat(ticket(joined).getString("merger")).isNull();
        tickets(incident).body("items.status", contains("REWORK"));
    }

    @Test
    void a_changed_text_is_told_to_the_next_caller() {
        UUID lead = leak(1);
        String incident = opened(lead);

        as("supervisor:2001")
                .body(
                        Map.of(
                                "name",
                                "爆管",
                                "text",
                                ANSWER,
                                "rule",
                                Map.of("area", Map.of("addresses", List.of(road)))))
                .put("/incidents/" + incident)
                .then()
                .statusCode(200);

        file(report(2)).body("incident.text", equalTo(ANSWER));
        assertThat(timeline(lead).getString("items[-1].summary.en"))
                .isEqualTo("Incident changed: 爆管");
    }

    @Test
    void a_customer_of_an_app_reads_the_text_without_the_other_ticket() {
        opened(leak(1));
        UUID joined = filedBy(aCustomer("app", "person-1"), report(2).with("/channel", "app"));

        aCustomer("app", "person-1")
                .get("/tickets/" + joined + "/timeline")
                .then()
                .body("items[1].summary.zh", equalTo("已知突发事件：" + TEXT.get("zh")))
                .body("items[1].details.keySet()", contains("text", "joinedAt"));
        aCustomer("app", "person-1").get("/incidents").then().statusCode(403);
    }

    @Test
    void wrong_commands_are_refused() {
        UUID lead = leak(1);
        UUID withdrawn = leak(2);
        UUID other = leak(3);
        UUID joined = leak(4);
        post(withdrawn, "withdrawal", Map.of("reason", "不用了")).statusCode(200);
        String incident = opened(lead, Map.of());
        String second = opened(other, Map.of());
        join(incident, joined).statusCode(200);

        refused(open(lead, Map.of()), "already-leads");
        refused(open(withdrawn, Map.of()), "lead-over");
        refused(open(joined, Map.of()), "lead-over");
        refused(join(incident, withdrawn), "already-withdrawn");
        refused(join(second, joined), "already-merged");
        refused(join(incident, lead), "leads-incident");
        refused(join(incident, other), "leads-incident");
        refused(leave(second, joined), "not-part-of-incident");
        refused(post(joined, "unmerge", Map.of("reason", "两处")), "part-of-incident");
        refused(post(lead, "withdrawal", Map.of("reason", "不用了")), "leads-incident");
        refused(post(lead, "merge", Map.of("into", other, "reason", "同一处")), "leads-incident");
        join(incident, UUID.randomUUID()).statusCode(404);
        join(UUID.randomUUID().toString(), other).statusCode(404);
        join("no-id", other).statusCode(404).body("type", equalTo("/problems/incident-not-found"));
        open(UUID.randomUUID(), Map.of()).statusCode(404);
    }

    @Test
    void nothing_changes_in_a_closed_incident() {
        UUID lead = leak(1);
        UUID late = leak(2);
        String incident = opened(lead, Map.of());
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);
        close(incident).statusCode(202);

        refused(close(incident), "incident-over");
        refused(join(incident, late), "incident-over");
        refused(leave(incident, late), "incident-over");
    }

    @Test
    void of_two_people_at_once_one_is_refused() {
        UUID lead = leak(1);
        UUID joining = leak(2);

        List<Integer> openings = atOnce(() -> open(lead, Map.of()), () -> open(lead, Map.of()));
        String incident =
                as("supervisor:2001")
                        .get("/incidents?status=OPEN")
                        .then()
                        .extract()
                        .path("items[0].id");
        List<Integer> joins = atOnce(() -> join(incident, joining), () -> join(incident, joining));

        assertThat(openings).containsExactly(201, 409);
        assertThat(joins).containsExactly(200, 409);
        incident(incident).body("tickets", equalTo(1));
    }

    @Test
    void of_two_closings_at_once_one_counts() {
        UUID lead = leak(1);
        String incident = opened(lead, Map.of());
        post(lead, "answer", Map.of("answer", "已修复")).statusCode(200);

        assertThat(atOnce(() -> close(incident), () -> close(incident))).containsExactly(202, 409);
    }

    @Test
    void filings_at_once_are_all_counted() {
        String incident = opened(leak(1));

        IntStream.range(2, 18)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> filed(report(n))))
                .toList()
                .forEach(CompletableFuture::join);

        incident(incident).body("tickets", equalTo(16)).body("callers", equalTo(17));
    }

    @Test
    void the_list_of_tickets_is_paged_by_key() {
        String incident = opened(leak(1));
        List<String> joined =
                IntStream.range(2, 7).mapToObj(n -> filed(report(n)).toString()).toList();

        var seen = new ArrayList<String>();
        String next = "";
        do {
            var page =
                    as("agent:1001")
                            .get("/incidents/" + incident + "/tickets?limit=2" + next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        } while (next != null);

        assertThat(seen).isEqualTo(joined.reversed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /rule | area-or-categories",
                "{\"categories\": [\"无此类\"]} | /rule/categories/0 | unknown-category",
                "{\"categories\": []} | /rule/categories | length",
                "{\"area\": {}} | /rule/area | empty-area",
                "{\"area\": {\"addresses\": [\"路\"]}} | /rule/area/addresses/0 | text",
                "{\"area\": {\"addresses\": [\" \"]}} | /rule/area/addresses/0 | text",
                "{\"area\": {\"circle\": {\"centre\": {\"latitude\": 30, \"longitude\": 120}}}}"
                        + " | /rule/area/circle/radiusMetres | required",
                "{\"area\": {\"circle\": {\"centre\": {\"latitude\": 91, \"longitude\": 120},"
                        + " \"radiusMetres\": 100}}} | /rule/area/circle/centre/latitude | range",
                "{\"area\": {\"circle\": {\"centre\": {\"latitude\": 30, \"longitude\": 120},"
                        + " \"radiusMetres\": 50001}}} | /rule/area/circle/radiusMetres | range",
                "{\"area\": {\"polygon\": [{\"latitude\": 30, \"longitude\": 120}]}}"
                        + " | /rule/area/polygon | length",
                "{\"area\": {\"polygon\": [{\"latitude\": 30, \"longitude\": 120},"
                        + " {\"latitude\": 30, \"longitude\": 121},"
                        + " {\"latitude\": 30, \"longitude\": 120}]}}"
                        + " | /rule/area/polygon | polygon-corners",
                "{\"area\": {\"polygon\": [{\"latitude\": 30, \"longitude\": 120},"
                        + " {\"latitude\": 31, \"longitude\": 121},"
                        + " {\"latitude\": 30, \"longitude\": 121},"
                        + " {\"latitude\": 31, \"longitude\": 120}]}}"
                        + " | /rule/area/polygon | polygon-crossing",
                "{\"area\": {\"polygon\": [{\"latitude\": 30, \"longitude\": 120},"
                        + " {\"latitude\": 33, \"longitude\": 121},"
                        + " {\"latitude\": 30, \"longitude\": 121}]}}"
                        + " | /rule/area/polygon | polygon-too-large",
                "{\"categories\": [\"leak\"], \"from\": \"2026-11-16T08:00:00Z\","
                        + " \"until\": \"2026-11-16T08:00:00Z\"} | /rule/until | after-begin"
            })
    void a_malformed_rule_is_refused_by_field_and_rule(String rule, String pointer, String code) {
        UUID lead = leak(1);

        invalid(
                "{\"lead\": \"%s\", \"name\": \"爆管\", \"text\": {\"zh\": \"抢修\", \"en\": \"Mending\"}, \"rule\": %s}"
                        .formatted(lead, rule),
                pointer,
                code);
    }

    @Test
    void a_text_is_not_empty_and_not_huge_in_either_language() {
        UUID lead = leak(1);
        String body =
                "{\"lead\": \"%s\", \"name\": \"%s\", \"text\": {\"zh\": \"%s\", \"en\": \"%s\"}}";

        invalid(body.formatted(lead, "爆管", " ", "Mending"), "/text/zh", "text");
        invalid(body.formatted(lead, "爆管", "修".repeat(2_001), "Mending"), "/text/zh", "text");
        invalid(body.formatted(lead, "爆管", "抢修", ""), "/text/en", "text");
        invalid(body.formatted(lead, "管".repeat(101), "抢修", "Mending"), "/name", "text");
        invalid("{\"lead\": \"%s\", \"name\": \"爆管\"}".formatted(lead), "/text", "required");
        opened(lead, Map.of(), "修".repeat(2_000));
    }

    private UUID leak(int caller) {
        return filed(report(caller).with("/place/address", "别处"));
    }

    private Filing report(int caller) {
        return aLeakReport()
                .with("/place/address", "%s %d号".formatted(road, caller))
                .with(
                        "/customer/phone",
                        phones + caller % 10 + (caller < 10 ? "" : "" + caller / 10))
                .without("/place/latitude")
                .without("/place/longitude");
    }

    private Filing at(double latitude, double longitude) {
        return report(9)
                .with("/place/address", "别处")
                .with("/place/latitude", latitude)
                .with("/place/longitude", longitude);
    }

    private static Map<String, Object> point(double latitude, double longitude) {
        return Map.of("latitude", latitude, "longitude", longitude);
    }

    private static void joins(Filing filing, boolean joins) {
        assertThat((String) file(filing).statusCode(201).extract().path("status"))
                .isEqualTo(joins ? "MERGED" : "RECEIVED");
    }

    private String opened(UUID lead) {
        return opened(
                lead,
                Map.of("categories", List.of("leak"), "area", Map.of("addresses", List.of(road))));
    }

    private static String opened(UUID lead, Map<String, Object> rule) {
        return open(lead, rule)
                .statusCode(201)
                .header("Location", startsWith("http"))
                .extract()
                .path("id");
    }

    private static void opened(UUID lead, Map<String, Object> rule, String text) {
        open(lead, rule, Map.of("zh", text, "en", text)).statusCode(201);
    }

    /// @param rule empty for none
    private static ValidatableResponse open(UUID lead, Map<String, Object> rule) {
        return open(lead, rule, TEXT);
    }

    private static ValidatableResponse open(
            UUID lead, Map<String, Object> rule, Map<String, String> text) {
        Map<String, Object> body = Map.of("lead", lead, "name", "爆管", "text", text);
        return as("supervisor:2001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(
                        rule.isEmpty()
                                ? body
                                : Stream.of(body, Map.of("rule", rule))
                                        .flatMap(it -> it.entrySet().stream())
                                        .collect(
                                                java.util.stream.Collectors.toMap(
                                                        Map.Entry::getKey, Map.Entry::getValue)))
                .post("/incidents")
                .then();
    }

    private static void invalid(String body, String pointer, String rule) {
        as("supervisor:2001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/incidents")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.rule", hasItem(rule));
    }

    private static ValidatableResponse join(String incident, UUID ticket) {
        return as("agent:1001")
                .body(Map.of("ticket", ticket))
                .post("/incidents/" + incident + "/tickets")
                .then();
    }

    private static ValidatableResponse leave(String incident, UUID ticket) {
        return as("agent:1001")
                .body(Map.of("reason", "另一处漏水"))
                .post("/incidents/" + incident + "/tickets/" + ticket + "/leaving")
                .then();
    }

    private static ValidatableResponse close(String incident) {
        return as("supervisor:2001")
                .body(Map.of("answer", ANSWER))
                .post("/incidents/" + incident + "/closing")
                .then();
    }

    private static ValidatableResponse incident(String id) {
        return as("agent:1001").get("/incidents/" + id).then().statusCode(200);
    }

    private static ValidatableResponse tickets(String incident) {
        return as("agent:1001").get("/incidents/" + incident + "/tickets").then().statusCode(200);
    }

    private interface Command {
        ValidatableResponse send();
    }

    private static List<Integer> atOnce(Command... commands) {
        return Stream.of(commands)
                .map(it -> CompletableFuture.supplyAsync(it::send))
                .toList()
                .stream()
                .map(it -> it.join().extract().statusCode())
                .sorted()
                .toList();
    }

    private static void refused(ValidatableResponse response, String problem) {
        response.statusCode(409).body("type", equalTo("/problems/" + problem));
    }
}
