package io.openhotline.intake.projection;

import static io.openhotline.intake.testing.Client.aCustomer;
import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.post;
import static io.openhotline.intake.testing.Client.status;
import static io.openhotline.intake.testing.Client.ticket;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.TicketEvent.Linked;
import io.openhotline.contracts.TicketEvent.Relation;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.testing.PublishedFacts;
import io.openhotline.platform.testing.Wire.Seen;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests C12: "still leaking the next day".
@QuarkusTest
class ReopeningComponentTest extends RunningProjection {
    private static final Map<String, String> STILL = Map.of("reason", "昨天修好的地方今天又漏了。");

    @Test
    void a_handled_ticket_is_reopened_with_its_reason_and_published() {
        handled(Instant.now());

        post(id, "reopening", STILL)
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("status", equalTo("REWORK"))
                .body("continues", nullValue());

        assertThat(ticket(id).getInt("round")).isEqualTo(2);
        assertThat(ticket(id).getString("reopening.reason")).isEqualTo(STILL.get("reason"));
        assertThat(timeline(id).getString("items[-1].summary.zh"))
                .isEqualTo("客户再次反映，重新处理（第2次处理）：昨天修好的地方今天又漏了。");
        Reopened reopened = published(id, Reopened.class).getFirst();
        assertThat(reopened.round()).isEqualTo(2);
        assertThat(reopened.reason()).isEqualTo(STILL.get("reason"));
        assertThat(reopened.customer()).isEqualTo(created(id).customer());
    }

    @Test
    void a_closed_ticket_is_reopened_and_shows_no_closure() {
        handled(Instant.now());
        publish(satisfied(Instant.now()));
        becomes("CLOSED");

        post(id, "reopening", STILL).statusCode(200);

        assertThat(status(id)).isEqualTo("REWORK");
        assertThat(ticket(id).getString("closure")).isNull();
    }

    @Test
    void the_end_of_an_earlier_follow_up_leaves_the_ticket_reopened() {
        handled(Instant.now());
        post(id, "reopening", STILL).statusCode(200);

        publish(satisfied(Instant.now()));

        await().untilAsserted(() ->
                assertThat(timeline(id).getList("items.type")).contains("followup.completed.v1"));
        assertThat(status(id)).isEqualTo("REWORK");
    }

    @Test
    void a_matter_reported_again_too_late_is_a_new_ticket_that_both_timelines_name() {
        handled(Instant.now().minus(Duration.ofDays(9)));

        var receipt = post(id, "reopening", STILL).statusCode(201).extract();
        UUID next = UUID.fromString(receipt.path("id"));

        assertThat(receipt.header("Location")).endsWith("/tickets/" + next);
        assertThat(receipt.<String>path("continues")).isEqualTo(id.toString());
        assertThat(status(id)).isEqualTo("HANDLED");
        assertThat(ticket(id).getString("continuedBy")).isEqualTo(next.toString());
        assertThat(ticket(next).getString("continues")).isEqualTo(id.toString());
        assertThat(ticket(next).getString("description")).isEqualTo(STILL.get("reason"));
        assertThat(timeline(id).getString("items[-1].summary.en"))
                .isEqualTo("Continued by ticket " + receipt.path("number"));
        assertThat(timeline(next).getString("items[-1].summary.en"))
                .isEqualTo("Continues ticket " + created(id).number());
        assertLinked(next);
        assertSameMatter(created(id), created(next));
    }

    private void assertLinked(UUID next) {
        assertThat(published(id, Linked.class))
                .extracting(Linked::relatedTicketId, Linked::relation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(next, Relation.CONTINUED_BY));
        assertThat(published(next, Linked.class))
                .extracting(Linked::relatedTicketId, Linked::relation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, Relation.CONTINUES));
    }

    private static void assertSameMatter(Created old, Created next) {
        assertThat(next.category()).isEqualTo(old.category());
        assertThat(next.severity()).isEqualTo(old.severity());
        assertThat(next.customer()).isEqualTo(old.customer());
        assertThat(next.place()).isEqualTo(old.place());
        assertThat(next.fields()).isEqualTo(old.fields());
    }

    @Test
    void a_ticket_that_was_continued_is_neither_continued_nor_reopened_again() {
        handled(Instant.now().minus(Duration.ofDays(9)));
        post(id, "reopening", STILL).statusCode(201);

        post(id, "reopening", STILL)
                .statusCode(409)
                .body("type", equalTo("/problems/already-continued"));
    }

    @Test
    void a_reopening_repeated_with_its_key_begins_one_round() {
        handled(Instant.now());
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 3; i++) {
            as("agent:1001")
                    .header(Idempotency.HEADER, key)
                    .body(STILL)
                    .post("/tickets/" + id + "/reopening")
                    .then()
                    .statusCode(200);
        }

        assertThat(published(id, Reopened.class)).hasSize(1);
    }

    @Test
    void concurrent_reopenings_begin_one_round() throws Exception {
        handled(Instant.now());
        Callable<Integer> reopening = () -> post(id, "reopening", STILL).extract().statusCode();

        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            answers =
                    threads.invokeAll(Stream.generate(() -> reopening).limit(8).toList()).stream()
                            .map(java.util.concurrent.Future::resultNow)
                            .sorted()
                            .toList();
        }

        assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        assertThat(published(id, Reopened.class)).hasSize(1);
        assertThat(ticket(id).getInt("round")).isEqualTo(2);
    }

    @Test
    void a_rework_under_way_is_not_reopened() {
        handled(Instant.now());
        publish(answered(1, Satisfaction.DISSATISFIED));
        publish(new FollowUpEvent.ReworkRequested(id, followUp, 2, "限期返工", AT));
        becomes("REWORK");

        post(id, "reopening", STILL)
                .statusCode(409)
                .body("type", equalTo("/problems/already-in-rework"));
    }

    @Test
    void a_ticket_that_is_not_handled_takes_a_supplement_and_no_reopening() {
        post(id, "reopening", STILL)
                .statusCode(409)
                .body("type", equalTo("/problems/not-yet-handled"));
    }

    @Test
    void a_customer_reopens_own_tickets_and_finds_no_others() {
        var own = aLeakReport().with("/channel", "app");
        id = filedBy(aCustomer("water-app", "zhao"), own);
        handled(Instant.now());

        aCustomer("water-app", "qian")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(STILL)
                .post("/tickets/" + id + "/reopening")
                .then()
                .statusCode(404);
        aCustomer("water-app", "zhao")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(STILL)
                .post("/tickets/" + id + "/reopening")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                     | required",
                "{\"reason\": \"\"}                     | text",
                "{\"reason\": 1}                        | wrong-type",
                "{\"reason\": \"漏\", \"round\": 2}     | unknown-field"
            })
    void a_malformed_reopening_names_field_and_rule(String body, String rule) {
        as("agent:1001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/tickets/" + id + "/reopening")
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo(rule));
    }

    @Test
    void a_reason_of_a_thousand_characters_is_taken_and_a_longer_one_is_not() {
        handled(Instant.now());

        post(id, "reopening", Map.of("reason", "漏".repeat(1_001))).statusCode(400);
        post(id, "reopening", Map.of("reason", "漏".repeat(1_000))).statusCode(200);
    }

    private void handled(Instant at) {
        Instant time = at.truncatedTo(ChronoUnit.MICROS);
        publish(issued(first, 1, null));
        publish(
                new WorkOrderEvent.Completed(
                        id,
                        first,
                        "engineering",
                        1,
                        io.openhotline.contracts.Outcome.SOLVED,
                        null,
                        "更换接口",
                        null,
                        DUE,
                        time,
                        null));
        becomes("HANDLED");
    }

    private FollowUpEvent satisfied(Instant at) {
        return new FollowUpEvent.Completed(
                id,
                followUp,
                1,
                Satisfaction.SATISFIED,
                true,
                List.of(),
                null,
                at.truncatedTo(ChronoUnit.MICROS));
    }

    private Created created(UUID ticket) {
        return published(ticket, Created.class).getFirst();
    }

    private <T> List<T> published(UUID ticket, Class<T> type) {
        PublishedFacts.awaitAll(database);
        return wire.received(Topics.TICKETS, ticket).stream()
                .map(Seen::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
