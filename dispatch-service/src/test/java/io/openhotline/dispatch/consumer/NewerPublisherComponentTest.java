package io.openhotline.dispatch.consumer;

import static io.openhotline.dispatch.LeakReport.aLeakReport;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A newer intake-service may publish what this version doesn't know (C27).
@QuarkusTest
class NewerPublisherComponentTest extends RunningDispatch {

    @Test
    void a_ticket_with_an_unknown_field_is_dispatched() {
        LeakReport leak = aLeakReport();

        send("ticket.created.v1", payload(leak).put("addedLater", "x"), leak);

        eventually(() -> assertThat(workOrders(leak.id())).hasSize(1));
    }

    @Test
    void an_unknown_type_is_skipped_and_an_unknown_constant_parks_its_ticket_alone() {
        LeakReport second = aLeakReport();
        LeakReport huge = aLeakReport();
        LeakReport other = aLeakReport();

        send("ticket.created.v2", payload(second), second);
        send("ticket.created.v1", payload(huge).put("severity", "HUGE"), huge);
        send("ticket.created.v1", payload(other), other);

        eventually(() -> assertThat(workOrders(other.id())).hasSize(1));
        eventually(() -> assertThat(parked(huge)).isEqualTo(1));
        assertThat(parked(second)).isZero();
        assertThat(workOrders(second.id())).isEmpty();
    }

    private static ObjectNode payload(LeakReport leak) {
        return Golden.tree(EventJson.write(leak.event())).deepCopy();
    }

    private void send(String type, ObjectNode payload, LeakReport leak) {
        wire.send(
                Topics.TICKETS,
                leak.id().toString(),
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", type, "ce_sequence", "1"),
                payload.toString());
    }

    private static int parked(LeakReport leak) {
        return given().queryParam("ticket", leak.id().toString())
                .get("/parked-events")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }
}
