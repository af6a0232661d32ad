package io.openhotline.journeys.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Commands and queries of dispatch over HTTP, for the desk and for departments without Kafka.
public final class WorkOrders {
    private final HotlineClient dispatch;

    public WorkOrders(HotlineClient dispatch) {
        this.dispatch = dispatch;
    }

    /// The work orders of a ticket.
    public List<JsonNode> of(Filed ticket) {
        return dispatch.get("/workorders?ticket=" + ticket.id()).expect(200).items();
    }

    /// The department to which a ticket would be routed.
    public String preview(String query) {
        return dispatch.get("/routes/preview?" + query).expect(200).get("/department/code");
    }

    /// The id of the only work order of a ticket.
    public UUID only(Filed ticket) {
        List<JsonNode> orders = of(ticket);
        assertThat(orders).hasSize(1);
        return UUID.fromString(orders.getFirst().path("id").asText());
    }

    /// Waits for the first work order of a ticket and returns its id.
    public UUID awaitFirst(Filed ticket) {
        return UUID.fromString(
                await("a work order of " + ticket.number())
                        .until(() -> of(ticket), found -> !found.isEmpty())
                        .getFirst()
                        .path("id")
                        .asText());
    }

    /// Completes the work order of a complaint, which the department judges valid (W4).
    public void solvedComplaint(String department, UUID workOrder) {
        command(
                "department:" + department,
                workOrder,
                "completion",
                Map.of("outcome", "SOLVED", "cause", "属实", "remedy", "已整改", "valid", true));
    }

    public void accepted(String department, UUID workOrder) {
        department(department)
                .post("/workorders/" + workOrder + "/acceptance", Map.of())
                .expect(200);
    }

    public void completed(String department, UUID workOrder) {
        department(department)
                .post(
                        "/workorders/" + workOrder + "/completion",
                        Map.of("outcome", "SOLVED", "cause", "管道老化", "remedy", "更换管段"))
                .expect(200);
    }

    public void returned(String department, UUID workOrder, String reason) {
        department(department)
                .post("/workorders/" + workOrder + "/return", Map.of("reason", reason))
                .expect(200);
    }

    /// The entries of a department's record of this month, the newest first.
    public List<JsonNode> record(String department) {
        return supervisor()
                .get("/departments/" + department + "/record?limit=200")
                .expect(200)
                .items();
    }

    public void grantAppeal(UUID workOrder, String reason) {
        supervisor()
                .post(
                        "/workorders/" + workOrder + "/appeal-decision",
                        Map.of("subject", "WARNING", "granted", true, "reason", reason))
                .expect(200);
    }

    private HotlineClient supervisor() {
        return dispatch.as("supervisor:1201");
    }

    private HotlineClient department(String code) {
        return dispatch.as("department:" + code);
    }

    /// Executes a command of this caller, written `role:id`.
    public JsonNode command(String caller, UUID workOrder, String command, Map<String, ?> body) {
        return dispatch.as(caller)
                .post("/workorders/" + workOrder + "/" + command, body)
                .expect(200)
                .json();
    }

    public JsonNode of(UUID workOrder) {
        return dispatch.get("/workorders/" + workOrder).expect(200).json();
    }

    /// The kinds of what waits for a second person at a work order.
    public List<String> reviews(UUID workOrder) {
        return supervisor().get("/reviews?limit=200").expect(200).items().stream()
                .filter(it -> it.path("workOrderId").asText().equals(workOrder.toString()))
                .map(it -> it.path("kind").asText())
                .toList();
    }

    /// A clock of a work order by its name in the pack.
    public JsonNode clock(UUID workOrder, String name) {
        return dispatch.get("/workorders/" + workOrder + "/clocks")
                .expect(200)
                .json()
                .path("clocks")
                .valueStream()
                .filter(it -> it.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Releases the only dispatch, chase or recall of the work order that waits.
    public void release(UUID workOrder) {
        String review =
                supervisor().get("/reviews?limit=200").expect(200).items().stream()
                        .filter(it -> it.path("workOrderId").asText().equals(workOrder.toString()))
                        .map(it -> it.path("id").asText())
                        .findFirst()
                        .orElseThrow();
        command("supervisor:1201", workOrder, "reviews/" + review + "/release", Map.of());
    }

    /// The steps of ladders that a work order has climbed, the first one first.
    public List<JsonNode> escalations(UUID workOrder) {
        return supervisor()
                .get("/escalations?limit=200&workOrder=" + workOrder)
                .expect(200)
                .items()
                .reversed();
    }

    public void reassign(UUID workOrder, String department, String reason) {
        dispatch.post(
                        "/workorders/" + workOrder + "/reassignment",
                        Map.of("department", department, "reason", reason))
                .expect(200);
    }
}
