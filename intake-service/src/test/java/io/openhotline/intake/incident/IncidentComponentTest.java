package io.openhotline.intake.incident;

import static io.openhotline.intake.incident.Incidents.ANSWER;
import static io.openhotline.intake.incident.Incidents.TEXT;
import static io.openhotline.intake.incident.Incidents.incident;
import static io.openhotline.intake.incident.Incidents.join;
import static io.openhotline.intake.incident.Incidents.leave;
import static io.openhotline.intake.incident.Incidents.open;
import static io.openhotline.intake.incident.Incidents.opened;
import static io.openhotline.intake.incident.Incidents.tickets;
import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.intake.testing.Filing;
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
import org.junit.jupiter.api.Test;

/// Tests incidents and the tickets that join them.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class IncidentComponentTest {
    private final BurstMain burst = new BurstMain();

    @Test
    void tickets_that_are_named_at_the_opening_join_and_one_that_cannot_stays_out() {
        UUID lead = burst.leak(1);
        UUID first = burst.leak(2);
        UUID withdrawn = burst.leak(3);
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
        UUID lead = burst.leak(1);
        String incident = burst.opened(lead);

        ValidatableResponse receipt =
                file(burst.report(2))
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
        String incident = burst.opened(burst.leak(1));

        file(burst.report(2).with("/place/address", "解放路8号")).body("incident", nullValue());
        file(burst.report(3).with("/category", "complaint-pressure").without("/fields"))
                .body("incident", nullValue());
        file(burst.report(4).with("/answer", "已知爆管")).body("status", equalTo("ANSWERED"));

        incident(incident).body("tickets", equalTo(0)).body("callers", equalTo(1));
    }

    @Test
    void a_place_in_the_circle_or_the_polygon_joins() {
        double latitude = ThreadLocalRandom.current().nextDouble(20.0, 22.0);
        UUID lead = burst.leak(1);
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

        joins(burst.at(latitude + 0.002, 110), true);
        joins(burst.at(latitude + 0.004, 110), false);
        joins(burst.at(latitude + 0.01, 111.01), true);
        joins(burst.at(latitude + 0.09, 111.09), false);
    }

    @Test
    void a_ticket_joins_by_hand_and_leaves_as_it_was() {
        String incident = opened(burst.leak(1), Map.of());
        UUID joining = burst.leak(2);
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
        UUID lead = burst.leak(1);
        String incident = burst.opened(lead);
        UUID first = filed(burst.report(2));
        UUID again = filed(burst.report(2));
        filed(burst.report(1));

        incident(incident).body("tickets", equalTo(3)).body("callers", equalTo(2));
        leave(incident, first).body("tickets", equalTo(2)).body("callers", equalTo(2));
        leave(incident, again).body("tickets", equalTo(1)).body("callers", equalTo(1));
    }

    @Test
    void a_changed_text_is_told_to_the_next_caller() {
        UUID lead = burst.leak(1);
        String incident = burst.opened(lead);

        as("supervisor:2001")
                .body(
                        Map.of(
                                "name",
                                "爆管",
                                "text",
                                ANSWER,
                                "rule",
                                Map.of("area", Map.of("addresses", List.of(burst.road)))))
                .put("/incidents/" + incident)
                .then()
                .statusCode(200);

        file(burst.report(2)).body("incident.text", equalTo(ANSWER));
        assertThat(timeline(lead).getString("items[-1].summary.en"))
                .isEqualTo("Incident changed: 爆管");
    }

    @Test
    void a_customer_of_an_app_reads_the_text_without_the_other_ticket() {
        burst.opened(burst.leak(1));
        UUID joined =
                filedBy(aCustomer("app", "person-1"), burst.report(2).with("/channel", "app"));

        aCustomer("app", "person-1")
                .get("/tickets/" + joined + "/timeline")
                .then()
                .body("items[1].summary.zh", equalTo("已知突发事件：" + TEXT.get("zh")))
                .body("items[1].details.keySet()", contains("text", "joinedAt"));
        aCustomer("app", "person-1").get("/incidents").then().statusCode(403);
    }

    @Test
    void filings_at_once_are_all_counted() {
        String incident = burst.opened(burst.leak(1));

        IntStream.range(2, 18)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> filed(burst.report(n))))
                .toList()
                .forEach(CompletableFuture::join);

        incident(incident).body("tickets", equalTo(16)).body("callers", equalTo(17));
    }

    @Test
    void the_list_of_tickets_is_paged_by_key() {
        String incident = burst.opened(burst.leak(1));
        List<String> joined =
                IntStream.range(2, 7).mapToObj(n -> filed(burst.report(n)).toString()).toList();

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

    private static Map<String, Object> point(double latitude, double longitude) {
        return Map.of("latitude", latitude, "longitude", longitude);
    }

    private static void joins(Filing filing, boolean joins) {
        assertThat((String) file(filing).statusCode(201).extract().path("status"))
                .isEqualTo(joins ? "MERGED" : "RECEIVED");
    }
}
