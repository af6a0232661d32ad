package io.openhotline.intake.shift;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.openhotline.intake.testing.Stored;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class HandoverComponentTest {
    private final Stored stored;

    HandoverComponentTest(Stored stored) {
        this.stored = stored;
    }

    @Test
    void the_successor_tracks_what_is_accepted_and_the_first_receiver_stays_p6() {
        UUID ticket = filed(aLeakReport());
        String handover = handedOver(ticket);
        tracker(ticket, "1001");
        as("agent:1002")
                .get("/tasks?kind=HANDOVER&assignee=1002&limit=200")
                .then()
                .body("items.reference", hasItem(handover));

        decide("1002", handover, "acceptance", "{\"note\": \"收到\"}")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("tickets.passed", contains(true));

        tracker(ticket, "1002");
        as("agent:1001")
                .get("/tickets/" + ticket)
                .then()
                .body("firstReceiver", equalTo("agent:1001"))
                .body("holder.assignee", equalTo("1002"));
        as("agent:1002")
                .get("/tasks?kind=HANDOVER&assignee=1002&limit=200")
                .then()
                .body("items.reference", not(hasItem(handover)));
        as("agent:1001")
                .get("/held-tickets?tracker=1002&limit=200")
                .then()
                .body("items.id", hasItem(ticket.toString()));
    }

    @Test
    void a_disputed_ticket_stays_with_the_predecessor_and_the_log_says_why_s4() {
        UUID ticket = filed(aLeakReport());
        UUID other = filed(aLeakReport());
        String handover =
                handOver("1001", "1002", ticket, other).statusCode(201).extract().path("id");

        decide(
                        "1002",
                        handover,
                        "acceptance",
                        "{\"disputed\": [{\"ticket\": \"%s\", \"reason\": \"记录不全\"}]}"
                                .formatted(other))
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));

        tracker(ticket, "1002");
        tracker(other, "1001");
        as("supervisor:1201")
                .get("/handovers/" + handover)
                .then()
                .body("tickets.passed", contains(true, false))
                .body("tickets[1].disputed", equalTo("记录不全"));
        as("supervisor:1201")
                .get("/handovers?predecessor=1001&limit=200")
                .then()
                .body("items.id", hasItem(handover));
    }

    @Test
    void a_handover_that_is_disputed_or_withdrawn_changes_nothing_and_can_be_written_again() {
        UUID ticket = filed(aLeakReport());
        String disputed = handedOver(ticket);
        decide("1002", disputed, "dispute", "{\"reason\": \"我今天休息\"}")
                .statusCode(200)
                .body("status", equalTo("DISPUTED"));

        String withdrawn = handedOver(ticket);
        decide("1001", withdrawn, "withdrawal", "{\"reason\": \"写错接班人\"}").statusCode(200);

        tracker(ticket, "1001");
        decide("1002", withdrawn, "acceptance", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/handover-decided"));
    }

    @Test
    void a_handover_to_oneself_of_others_tickets_or_twice_is_refused_by_name() {
        UUID ticket = filed(aLeakReport());
        handOver("1001", "1001", ticket)
                .statusCode(409)
                .body("type", equalTo("/problems/handover-to-oneself"));
        handOver("1003", "1002", ticket)
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-of-another-tracker"));
        String handover = handedOver(ticket);
        handOver("1001", "1003", ticket)
                .statusCode(409)
                .body("type", equalTo("/problems/already-handed-over"));
        decide("1003", handover, "acceptance", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/not-the-successor"));
        handOver("1001", "1002", UUID.randomUUID()).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"tickets\": [{\"ticket\": \"%1$s\", \"note\": \"x\"}]} | /successor",
                "{\"successor\": \"\", \"tickets\": [{\"ticket\": \"%1$s\", \"note\": \"x\"}]} | /successor",
                "{\"successor\": \"1002\"}                          | /tickets",
                "{\"successor\": \"1002\", \"tickets\": []}         | /tickets",
                "{\"successor\": \"1002\", \"tickets\": [{\"ticket\": \"%1$s\"}]} | /tickets/0/note",
                "{\"successor\": \"1002\", \"tickets\": [{\"ticket\": \"%1$s\", \"note\": \"a\"}, {\"ticket\": \"%1$s\", \"note\": \"b\"}]} | /tickets/1/ticket",
            })
    void a_handover_to_nobody_of_nothing_or_without_notes_is_refused(String body, String pointer) {
        UUID ticket = filed(aLeakReport());

        post("1001", body.formatted(ticket))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void what_is_open_per_person_is_counted_and_no_ticket_is_without_a_tracker_p6() {
        filed(aLeakReport());

        as("supervisor:1201")
                .get("/shifts/open-tickets")
                .then()
                .statusCode(200)
                .body("items.person", hasItem("1001"));
        assertThat(
                        stored.query(
                                "select count(*) from ticket where phase = 'OPEN' and tracker is null"
                                        + " and (assignee is not null or desk_level is null)"))
                .containsExactly("0");
    }

    @Test
    void a_check_within_the_shift_is_recorded_p6() {
        UUID ticket = filed(aLeakReport());

        as("agent:1001")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body("{\"confirmed\": true, \"note\": \"已回电，水已恢复\"}")
                .post("/tickets/{ticket}/rechecks", ticket)
                .then()
                .statusCode(201);

        as("supervisor:1201")
                .get("/tickets/{ticket}/rechecks", ticket)
                .then()
                .body("items.note", contains("已回电，水已恢复"))
                .body("items.checkedBy", contains("1001"));
    }

    private static String handedOver(UUID ticket) {
        return handOver("1001", "1002", ticket).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse handOver(String person, String successor, UUID... tickets) {
        String lines =
                Arrays.stream(tickets)
                        .map("{\"ticket\": \"%s\", \"note\": \"客户下午三点后接电话\"}"::formatted)
                        .collect(Collectors.joining(","));
        return post(
                person, "{\"successor\": \"%s\", \"tickets\": [%s]}".formatted(successor, lines));
    }

    private static ValidatableResponse post(String person, String body) {
        return as("agent:" + person)
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(body)
                .post("/handovers")
                .then();
    }

    private static ValidatableResponse decide(
            String person, String handover, String decision, String body) {
        return as("agent:" + person)
                .body(body)
                .post("/handovers/" + handover + "/" + decision)
                .then();
    }

    private static void tracker(UUID ticket, String person) {
        as("supervisor:1201")
                .get("/tickets/" + ticket)
                .then()
                .body("holder.tracker", equalTo(person));
    }
}
