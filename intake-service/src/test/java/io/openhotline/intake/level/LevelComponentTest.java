package io.openhotline.intake.level;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filed;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static io.openhotline.intake.testing.Filing.aPriceConsult;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.platform.http.Idempotency;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class LevelComponentTest {
    private static final String REASON = "{\"reason\": \"客户不接受已核实无误的答复。\"}";

    @Test
    void a_ticket_goes_up_to_the_manager_line_and_its_tracker_stays_t3() {
        UUID ticket = filed(aLeakReport());
        holder(ticket)
                .body("holder.level", equalTo("AGENT"))
                .body("holder.assignee", equalTo("1001"))
                .body("holder.tracker", equalTo("1001"));

        post("agent:1001", ticket, "escalation", REASON)
                .statusCode(200)
                .body("level", equalTo("SENIOR"))
                .body("assignee", nullValue())
                .body("tracker", equalTo("1001"));
        tasks(ticket).body("items.queue", contains("seniors"));
        post("agent:1002", ticket, "take", "")
                .statusCode(409)
                .body("type", equalTo("/problems/level-not-for-role"));
        post("senior:1101", ticket, "take", "").statusCode(200);
        tasks(ticket).body("items.size()", equalTo(0));

        post("senior:1101", ticket, "escalation", REASON)
                .statusCode(200)
                .body("level", equalTo("MANAGER"));
        tasks(ticket).body("items.queue", contains("manager-line"));
        post("manager:1301", ticket, "take", "")
                .statusCode(200)
                .body("assignee", equalTo("1301"))
                .body("tracker", equalTo("1001"));
        as("agent:1001")
                .get("/tickets/{ticket}/timeline", ticket)
                .then()
                .body("items.type", hasItems("ticket.escalated.v1", "ticket.assigned.v1"));
    }

    @Test
    void a_withdrawn_ticket_waits_for_no_senior_agent() {
        UUID ticket = filed(aLeakReport());
        post("agent:1001", ticket, "escalation", REASON).statusCode(200);
        tasks(ticket).body("items.kind", contains("ESCALATION"));

        post("agent:1001", ticket, "withdrawal", REASON).statusCode(200);

        tasks(ticket).body("items.size()", equalTo(0));
    }

    @Test
    void a_merged_ticket_waits_for_a_senior_agent_when_the_merge_is_taken_back() {
        UUID ticket = filed(aLeakReport());
        UUID lead = filed(aLeakReport());
        post("agent:1001", ticket, "escalation", REASON).statusCode(200);

        post(
                        "agent:1001",
                        ticket,
                        "merge",
                        "{\"into\": \"%s\", \"reason\": \"同一处漏水\"}".formatted(lead))
                .statusCode(200);
        tasks(ticket).body("items.size()", equalTo(0));
        post("agent:1001", ticket, "unmerge", REASON).statusCode(200);

        tasks(ticket).body("items.queue", contains("seniors"));
    }

    @Test
    void what_nobody_has_lies_in_the_queue_of_its_level_t3() {
        UUID ticket = filedBy(as("customer:wechat-app"), aPriceConsult());
        held("level=AGENT").body("items.id", hasItem(ticket.toString()));

        post("agent:1002", ticket, "take", "").statusCode(200).body("tracker", equalTo("1002"));

        held("level=AGENT").body("items.id", not(hasItem(ticket.toString())));
        held("assignee=1002").body("items.id", hasItem(ticket.toString()));
        post("agent:1002", ticket, "give-back", "{\"reason\": \"须查账\"}")
                .statusCode(200)
                .body("assignee", nullValue())
                .body("tracker", equalTo("1002"));
        held("level=AGENT").body("items.id", hasItem(ticket.toString()));
    }

    @Test
    void who_gets_a_ticket_sees_its_contact_data_and_may_answer_p3() {
        UUID ticket = filed(aLeakReport());
        as("agent:1002")
                .get("/tickets/" + ticket)
                .then()
                .body("customer.phone", not(equalTo("+8613800000123")));

        post("agent:1001", ticket, "pass-on", "{\"assignee\": \"1002\", \"reason\": \"下班\"}")
                .statusCode(200)
                .body("assignee", equalTo("1002"));

        as("agent:1002")
                .get("/tickets/" + ticket)
                .then()
                .body("firstReceiver", equalTo("agent:1001"))
                .body("customer.phone", equalTo("+8613800000123"));
        as("agent:1002")
                .body("{\"answer\": \"已告知客户停水范围\"}")
                .post("/tickets/{ticket}/answer", ticket)
                .then()
                .statusCode(200);
    }

    @Test
    void a_key_customer_goes_straight_to_a_senior_agent_t3() {
        String phone = "0571%08d".formatted(System.nanoTime() % 100_000_000);
        as("supervisor:1201")
                .header(Idempotency.HEADER, UUID.randomUUID())
                .body(
                        """
                        {"name": "杭州第一人民医院", "level": "key", "phones": ["%s"]}
                        """
                                .formatted(phone))
                .post("/customers")
                .then()
                .statusCode(201);

        UUID ticket = filed(aLeakReport().with("/customer/phone", phone));

        holder(ticket)
                .body("holder.level", equalTo("SENIOR"))
                .body("holder.assignee", nullValue())
                .body("holder.tracker", equalTo("1001"));
        tasks(ticket).body("items.kind", contains("ESCALATION"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "escalation | {}                                       | /reason",
                "escalation | {\"reason\": \" \"}                      | /reason",
                "escalation | {\"level\": \"KING\", \"reason\": \"x\"}   | /level",
                "pass-on    | {\"reason\": \"x\"}                      | /assignee",
                "pass-on    | {\"assignee\": \"张三\", \"reason\": \"x\"} | /assignee",
            })
    void a_ticket_is_not_moved_without_a_reason_or_to_nobody(
            String command, String body, String pointer) {
        UUID ticket = filed(aLeakReport());

        post("agent:1001", ticket, command, body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_missing_ticket_and_a_ticket_of_somebody_else_are_refused_by_name() {
        post("agent:1001", UUID.randomUUID(), "take", "")
                .statusCode(404)
                .body("type", equalTo("/problems/ticket-not-found"));
        UUID ticket = filed(aLeakReport());
        post("agent:1002", ticket, "take", "")
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-taken"));
        post("agent:1002", ticket, "give-back", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-not-yours"));
    }

    private static ValidatableResponse post(
            String caller, UUID ticket, String command, String body) {
        var request = as(caller);
        return (body.isEmpty() ? request : request.body(body))
                .post("/tickets/" + ticket + "/" + command)
                .then();
    }

    private static ValidatableResponse holder(UUID ticket) {
        return as("agent:1001").get("/tickets/" + ticket).then().statusCode(200);
    }

    private static ValidatableResponse tasks(UUID ticket) {
        return as("agent:1001").get("/tasks?ticket=" + ticket).then().statusCode(200);
    }

    private static ValidatableResponse held(String filter) {
        return as("agent:1001").get("/held-tickets?limit=200&" + filter).then().statusCode(200);
    }
}
