package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.ResumeCause;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.openhotline.platform.database.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Negotiates the time of a leak that must be resolved within 24 hours. The water pack allows two
/// extensions of up to 72 hours.
@QuarkusTest
class TimeNegotiationComponentTest extends RunningDispatch {
    @Inject Database database;

    static final String CREW = "department:engineering";
    static final String SUPERVISOR = "supervisor:1201";
    static final Map<String, String> REPAIRED = Map.of("outcome", "SOLVED", "remedy", "更换管段3米");

    @Test
    void more_time_is_asked_for_on_the_topic_and_granted_shorter_by_a_supervisor() {
        LeakReport leak = aLeakReport();
        JsonPath issued = dispatched(leak);
        UUID order = id(issued);
        Instant due = Instant.parse(issued.getString("resolveBy"));
        Instant asked = due.plus(Duration.ofHours(8));
        Instant granted = due.plus(Duration.ofHours(4));

        reply(
                "engineering",
                new DepartmentReply.RequestExtension(leak.id(), order, null, asked, "配件从外地调运"));
        eventually(() ->
                assertThat(workOrder(order).getString("extensionRequestedUntil"))
                        .isEqualTo(asked.toString()));
        post("agent:1001", order, "extension-grant", Map.of()).statusCode(403);
        post(SUPERVISOR, order, "extension-grant", Map.of("until", granted.toString()))
                .statusCode(200)
                .body("resolveBy", equalTo(granted.toString()));

        assertThat(facts(leak.id()))
                .containsExactly(
                        "workorder.issued.v1",
                        "workorder.extension-requested.v1",
                        "workorder.extended.v1");
        assertThat(instructions("engineering", leak.id(), DepartmentInstruction.Extended.class))
                .extracting(DepartmentInstruction.Extended::dueAt)
                .containsExactly(granted);
        as(SUPERVISOR)
                .get("/workorders/{id}/clocks", order)
                .then()
                .statusCode(200)
                .body("clocks.name", contains("accept", "resolve"))
                .body("clocks.state", contains("STOPPED", "RUNNING"))
                .body("clocks[1].ledger.kind", contains("STARTED", "EXTENDED"))
                .body("clocks[1].ledger.why", hasItem("配件从外地调运"));
    }

    @Test
    void a_supplement_ends_a_suspension_that_waits_for_the_customer() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant until = soon(Duration.ofDays(2));

        post(CREW, order, "suspension", Map.of("reason", "customer", "until", until.toString()))
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("suspendedUntil", equalTo(until.toString()));
        post(CREW, order, "completion", REPAIRED)
                .statusCode(409)
                .body("type", equalTo("/problems/work-order-suspended"));
        wire.send(
                Topics.TICKETS,
                new TicketEvent.Supplemented(leak.id(), "明早八点可以开挖", soon(Duration.ZERO)));

        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
        assertThat(instructions("engineering", leak.id(), DepartmentInstruction.Resumed.class))
                .extracting(DepartmentInstruction.Resumed::cause)
                .containsExactly(ResumeCause.CUSTOMER_SUPPLEMENTED);
        post(CREW, order, "completion", REPAIRED).statusCode(200);
    }

    /// A work order keeps the version of the pack with which it was assigned.
    @Test
    void a_work_order_keeps_the_rules_about_time_of_its_version_of_the_pack() {
        UUID order = id(dispatched(aLeakReport()));
        UUID other = id(dispatched(aLeakReport()));
        assignedWithAnEarlierPack(order, other);
        Instant until = soon(Duration.ofHours(4));

        as(SUPERVISOR)
                .get("/workorders/{id}", order)
                .then()
                .body("packVersion", equalTo("earlier"));
        post(
                        CREW,
                        order,
                        "extension-request",
                        Map.of("reason", "配件调运", "until", soon(Duration.ofDays(2)).toString()))
                .statusCode(409)
                .body("type", equalTo("/problems/extensions-used-up"));
        post(CREW, order, "suspension", Map.of("reason", "weather", "until", until.toString()))
                .statusCode(422)
                .body("type", equalTo("/problems/suspension-reason-unknown"));
        post(CREW, order, "suspension", Map.of("reason", "strike", "until", until.toString()))
                .statusCode(200);
        post(
                        "senior:1101",
                        other,
                        "reassignment",
                        Map.of("department", "technical", "reason", "改派"))
                .statusCode(200);
        post(
                        "department:technical",
                        other,
                        "suspension",
                        Map.of("reason", "weather", "until", until.toString()))
                .statusCode(200);
    }

    private void assignedWithAnEarlierPack(UUID... orders) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    database.update(
                            """
                            insert into pack_rules (version, rules) values ('earlier',
                                '{"most": 0, "farthest": "PT0S",
                                  "suspensions": {"strike": {"longest": "P2D", "endsWithSupplement": false}}}')
                            on conflict do nothing
                            """);
                    for (UUID order : orders) {
                        database.update(
                                """
                                update work_order set clocks = (select jsonb_agg(
                                    jsonb_set(clock, '{version}', '"earlier"'))
                                    from jsonb_array_elements(clocks) clock)
                                where id = ?
                                """,
                                order);
                    }
                });
    }

    @Test
    void a_suspension_ends_by_itself_at_its_date() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant until = soon(Duration.ofHours(5));
        post(CREW, order, "suspension", Map.of("reason", "weather", "until", until.toString()))
                .statusCode(200);

        clock.moveTo(until.plusSeconds(600));

        eventually(() -> assertThat(status(order)).isEqualTo("ACCEPTED"));
        assertThat(instructions("engineering", leak.id(), DepartmentInstruction.Resumed.class))
                .extracting(DepartmentInstruction.Resumed::resumedAt)
                .containsExactly(until);
    }

    /// Covers C5.
    @Test
    void a_promised_date_is_shown_at_the_hotline() {
        LeakReport leak = aLeakReport();
        UUID order = id(dispatched(leak));
        Instant date = soon(Duration.ofDays(3));

        post(CREW, order, "promise", Map.of("promisedFor", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("type", equalTo("/problems/promise-in-past"));
        post(CREW, order, "promise", Map.of("promisedFor", date.toString(), "note", "周五前修好"))
                .statusCode(200)
                .body("promisedFor", equalTo(date.toString()));

        assertThat(facts(leak.id())).contains("workorder.date-promised.v1");
    }

    @Test
    void an_impossible_request_names_its_field() {
        UUID order = id(dispatched(aLeakReport()));

        post(CREW, order, "suspension", Map.of("reason", "", "until", "明天")).statusCode(400);
        post(CREW, order, "extension-request", Map.of("until", "2026-12-01T00:00:00Z"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
        post(
                        CREW,
                        order,
                        "suspension",
                        Map.of("reason", "holiday", "until", soon(Duration.ofHours(1)).toString()))
                .statusCode(422)
                .body("type", equalTo("/problems/suspension-reason-unknown"));
    }

    private Instant soon(Duration ahead) {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(ahead);
    }
}
