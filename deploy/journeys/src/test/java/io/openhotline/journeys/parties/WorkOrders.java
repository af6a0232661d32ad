package io.openhotline.journeys.parties;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.util.List;
import java.util.Map;

/// Dispatch over HTTP: for the desk, and for departments without Kafka.
public final class WorkOrders {
    private final HotlineClient dispatch;

    public WorkOrders(HotlineClient dispatch) {
        this.dispatch = dispatch;
    }

    /// The work orders of a ticket.
    public List<JsonNode> of(Filed ticket) {
        return dispatch.get("/workorders?ticket=" + ticket.id()).expect(200).items();
    }

    /// Which department a ticket would go to.
    public String preview(String query) {
        return dispatch.get("/routes/preview?" + query).expect(200).get("/department/code");
    }

    public void returned(String department, String workOrder, String reason) {
        dispatch.as(new Actor(Role.DEPARTMENT, department))
                .post("/workorders/" + workOrder + "/return", Map.of("reason", reason))
                .expect(200);
    }

    public void reassign(String workOrder, String department, String reason) {
        dispatch.post(
                        "/workorders/" + workOrder + "/reassignment",
                        Map.of("department", department, "reason", reason))
                .expect(200);
    }
}
