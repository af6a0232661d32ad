package io.openhotline.intake.shift;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.ticket.HeldTicketService;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Tests the check of handled tickets within the shift, which the pack's task `recheck` sets (P6).
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class RecheckComponentTest {
    private static final Instant IN_THE_DAY_SHIFT = Instant.parse("2026-11-16T02:00:00Z");

    @Inject RecheckRepository rechecks;
    @Inject HeldTicketService tickets;
    @Inject DeskTasks tasks;
    @Inject TaskClock deskClock;
    @Inject Ids ids;
    @Inject Clock clock;

    @Test
    void what_was_handled_is_checked_by_who_tracks_it_until_the_end_of_the_shift_p6() {
        UUID ticket = filed(aLeakReport());

        handled("property-management", ticket);
        handled("property-management", ticket);

        list(ticket)
                .body("items.assignee", contains("1001"))
                .body("items.dueAt", contains("2026-11-16T04:00:00Z"));
        as("agent:1001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body("{\"confirmed\": true, \"note\": \"已回电，水已恢复\"}")
                .post("/tickets/{ticket}/rechecks", ticket)
                .then()
                .statusCode(201);
        list(ticket).body("items", empty());
    }

    @Test
    void a_pack_without_the_task_asks_for_no_check() {
        UUID ticket = filed(aLeakReport());

        handled("water-utility", ticket);

        list(ticket).body("items", empty());
    }

    private void handled(String pack, UUID ticket) {
        var service =
                new RecheckService(
                        rechecks, tickets, tasks, deskClock, IntakePolicies.of(pack), ids, clock);
        QuarkusTransaction.requiringNew()
                .run(() -> service.handled(new TicketId(ticket), IN_THE_DAY_SHIFT));
    }

    private static ValidatableResponse list(UUID ticket) {
        return as("supervisor:1201")
                .get("/tasks?kind=RECHECK&ticket=" + ticket)
                .then()
                .statusCode(200);
    }
}
