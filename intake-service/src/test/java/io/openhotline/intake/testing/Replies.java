package io.openhotline.intake.testing;

import static io.openhotline.intake.testing.Client.anAgent;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent.Completed;
import io.openhotline.contracts.WorkOrderEvent.Issued;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.testing.Wire;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/// Publishes finished work, and reads and gives the replies to customers that follow.
public final class Replies {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Replies() {}

    /// Publishes that the department has solved the ticket by `更换接口`.
    public static void handled(Wire wire, UUID ticket) {
        UUID workOrder = UUID.randomUUID();
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        wire.send(
                Topics.WORK_ORDERS,
                new Issued(
                        ticket,
                        workOrder,
                        "n/1",
                        "engineering",
                        1,
                        "rule",
                        null,
                        at,
                        at,
                        at,
                        null));
        wire.send(
                Topics.WORK_ORDERS,
                new Completed(
                        ticket,
                        workOrder,
                        "engineering",
                        1,
                        Outcome.SOLVED,
                        "接口老化",
                        "更换接口",
                        null,
                        at,
                        at,
                        null));
    }

    /// Waits until the service has processed the finished work of the ticket.
    public static void awaitHandled(UUID ticket) {
        await().atMost(LONGEST)
                .untilAsserted(() ->
                        anAgent()
                                .get("/tickets/" + ticket + "/timeline")
                                .then()
                                .body("items.type", hasItem("workorder.completed.v1")));
    }

    public static ValidatableResponse replies(UUID ticket) {
        return anAgent().get("/tickets/" + ticket + "/replies").then().statusCode(200);
    }

    public static ValidatableResponse replyTasks(UUID ticket) {
        return given().get("/tasks?kind=REPLY&ticket=" + ticket).then().statusCode(200);
    }

    /// Waits for the status of the first reply, and returns its id.
    public static String awaitReply(UUID ticket, String status) {
        await().atMost(LONGEST)
                .untilAsserted(() -> replies(ticket).body("items[0].status", equalTo(status)));
        return replies(ticket).extract().path("items[0].id");
    }

    /// Waits until the mail of the reply was sent. Makes a mail due at once that failed under load,
    /// and requeues one of unknown outcome.
    public static void awaitSent(Database database, UUID ticket) {
        await().atMost(LONGEST)
                .untilAsserted(() -> {
                    database.update(
                            """
                            update outgoing_mail set next_at = queued_at, state = 'QUEUED'
                            where state in ('QUEUED', 'UNCERTAIN') and ticket_id = ?\
                            """,
                            ticket);
                    replies(ticket).body("items[0].status", equalTo("GIVEN"));
                });
    }

    public static ValidatableResponse prove(String reply, Map<String, ?> body) {
        return command(reply, "proof", body);
    }

    public static ValidatableResponse command(String reply, String name, Map<String, ?> body) {
        return anAgent()
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/replies/" + reply + "/" + name)
                .then();
    }
}
