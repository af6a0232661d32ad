package io.openhotline.intake.filing;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.file;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.TicketEvent.Answered;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.Topics;
import io.openhotline.intake.testing.Filing;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.testing.Wire;
import io.openhotline.platform.testing.Wire.Seen;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class FilingComponentTest {

    /// Covers finding 7.8: a key is no way to another caller's receipt.
    @Test
    void the_key_of_another_caller_files_another_ticket() {
        String key = UUID.randomUUID().toString();
        Filing report = aLeakReport();
        String mine = file(anAgent(), key, report).statusCode(201).extract().path("id");

        String theirs =
                file(as("agent:1002"), key, report)
                        .statusCode(201)
                        .header(Idempotency.REPLAYED_HEADER, nullValue())
                        .extract()
                        .path("id");

        assertThat(theirs).isNotEqualTo(mine);
        file(as("agent:1003"), key, aPriceConsult()).statusCode(201);
        file(anAgent(), key, report).statusCode(201).body("id", equalTo(mine));
    }

    @Test
    void a_leak_report_gets_an_id_a_number_and_links() {
        var receipt =
                file(aLeakReport())
                        .statusCode(201)
                        .header("Location", matchesPattern(".*/tickets/[0-9a-f-]{36}"))
                        .body("number", matchesPattern("20\\d\\d-\\d{7}-\\d"))
                        .body("status", equalTo("RECEIVED"))
                        .body("links.timeline", endsWith("/timeline"))
                        .extract()
                        .jsonPath();

        var ticket = ticket(UUID.fromString(receipt.getString("id")));
        assertThat(ticket.getString("number")).isEqualTo(receipt.getString("number"));
        assertThat(ticket.getString("kind")).isEqualTo("REPAIR");
        assertThat(ticket.getString("nature")).isEqualTo("supply");
        assertThat(ticket.getString("customer.phone")).isEqualTo("+8613800000123");
        assertThat(ticket.getString("customer.phoneAsWritten")).isEqualTo("138 0000 0123");
        assertThat(ticket.getInt("fields.pipeDiameterMm")).isEqualTo(200);
        assertThat(ticket.getString("firstReceiver")).isEqualTo("agent:1001");
    }

    @Test
    void a_ticket_is_found_by_its_number_and_a_wrong_check_digit_is_a_problem_of_its_own() {
        UUID id = filed(aLeakReport());
        String number = ticket(id).getString("number");
        char last = number.charAt(number.length() - 1);
        String mistyped = number.substring(0, number.length() - 1) + (last == '9' ? '0' : ++last);

        given().get("/tickets/" + number).then().statusCode(200).body("id", equalTo(id.toString()));
        given().get("/tickets/" + mistyped)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/ticket-number-check-digit"));
        for (String unknown : List.of(UUID.randomUUID().toString(), "2026-9999999-3", "x")) {
            given().get("/tickets/" + unknown)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/ticket-not-found"));
        }
    }

    @Test
    void a_filed_ticket_is_published_with_the_trace_of_the_request() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String id =
                file(
                                anAgent()
                                        .header(
                                                "traceparent",
                                                "00-" + trace + "-00f067aa0ba902b7-01"),
                                UUID.randomUUID().toString(),
                                aLeakReport())
                        .statusCode(201)
                        .extract()
                        .path("id");

        await().untilAsserted(() -> assertThat(published(id)).hasSize(1));
        Seen seen = published(id).getFirst();
        assertThat(seen.type()).isEqualTo("ticket.created.v1");
        assertThat(seen.sequence()).isEqualTo(1);
        assertThat(seen.headers().get("traceparent")).startsWith("00-" + trace + "-");
        assertThat(seen.headers()).containsEntry("ce_actor", "agent:1001");
        assertThat(seen.event())
                .isInstanceOfSatisfying(
                        Created.class,
                        created -> {
                            assertThat(created.fields()).containsEntry("pipeDiameterMm", 200);
                            assertThat(created.answeredAtOnce()).isFalse();
                        });
    }

    @Test
    void an_answer_with_the_filing_is_a_first_contact_resolution_and_counted_w2() {
        String id =
                file(aPriceConsult().with("/answer", "第二档从每户每年217吨起算。"))
                        .statusCode(201)
                        .body("status", equalTo("ANSWERED"))
                        .extract()
                        .path("id");

        await().untilAsserted(() -> assertThat(published(id)).hasSize(2));
        assertThat(published(id).getFirst().event())
                .isInstanceOfSatisfying(
                        Created.class, created -> assertThat(created.answeredAtOnce()).isTrue());
        assertThat(published(id).getLast().event())
                .isInstanceOfSatisfying(
                        Answered.class, answered -> assertThat(answered.firstContact()).isTrue());
        assertThat(ticket(UUID.fromString(id)).getBoolean("answer.firstContact")).isTrue();
    }

    @Test
    void a_repeated_request_gets_the_same_ticket_and_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        String first = file(anAgent(), key, aLeakReport()).statusCode(201).extract().path("id");

        file(anAgent(), key, aLeakReport())
                .statusCode(201)
                .header(Idempotency.REPLAYED_HEADER, "true")
                .body("id", equalTo(first));
        file(anAgent(), key, aPriceConsult())
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void an_import_keeps_its_backdated_time_and_the_number_its_year() {
        var receipt =
                file(
                                as("import:2018"),
                                UUID.randomUUID().toString(),
                                aLeakReport().with("/receivedAt", "2018-12-31T17:30:00Z"))
                        .statusCode(201)
                        .body("receivedAt", equalTo("2018-12-31T17:30:00Z"))
                        .extract()
                        .jsonPath();

        // Shanghai was in 2019 already.
        assertThat(receipt.getString("number")).startsWith("2019-");
        await().untilAsserted(() ->
                assertThat(published(receipt.getString("id")))
                        .singleElement()
                        .satisfies(seen ->
                                assertThat(seen.headers())
                                        .containsEntry("ce_time", "2018-12-31T17:30:00Z")));
    }

    @Test
    void a_letter_keeps_both_times_f9() {
        var received = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        var receipt =
                file(aLeakReport()
                                .with("/channel", "letter")
                                .with("/receivedAt", received.toString()))
                        .statusCode(201)
                        .body("receivedAt", equalTo(received.toString()))
                        .body("warnings", empty())
                        .extract()
                        .jsonPath();

        String id = receipt.getString("id");
        var filedAt = Instant.parse(receipt.getString("filedAt"));
        assertThat(filedAt).isAfter(received.plus(Duration.ofMinutes(119)));
        assertThat(ticket(UUID.fromString(id)).getString("filedAt")).isEqualTo(filedAt.toString());
        await().untilAsserted(() -> assertThat(published(id)).hasSize(1));
        assertThat(published(id).getFirst().event())
                .isInstanceOfSatisfying(
                        Created.class,
                        created -> {
                            assertThat(created.receivedAt()).isEqualTo(received);
                            assertThat(created.filedAt()).isEqualTo(filedAt);
                        });
    }

    @Test
    void a_fast_clock_and_a_doubtful_point_are_filed_with_warnings_f9_c23() {
        file(aLeakReport()
                        .with("/receivedAt", Instant.now().plusSeconds(150).toString())
                        .with("/place/latitude", 0)
                        .with("/place/longitude", 0))
                .statusCode(201)
                .body("warnings.pointer", equalTo(List.of("/receivedAt", "/place/latitude")))
                .body("warnings.rule", equalTo(List.of("clock-differs", "coordinates-zero")));
    }

    private static List<Seen> published(String id) {
        try (var wire = Wire.connect()) {
            return wire.received(Topics.TICKETS, UUID.fromString(id));
        }
    }
}
