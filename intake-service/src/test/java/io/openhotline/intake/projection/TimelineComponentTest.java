package io.openhotline.intake.projection;

import static io.openhotline.intake.testing.Client.as;
import static io.openhotline.intake.testing.Client.filedBy;
import static io.openhotline.intake.testing.Client.timeline;
import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.WorkOrderEvent;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// The timeline shows the events of all services to each audience.
@QuarkusTest
class TimelineComponentTest extends RunningProjection {
    @Test
    void the_timeline_shows_every_event_in_both_languages_without_the_customer_w5() {
        publish(issued(first, 1, null));
        publish(new WorkOrderEvent.Chased(id, first, "engineering", "水流变大", AT, null, null));
        publish(new FollowUpEvent.Attempted(id, followUp, 1, FollowUpEvent.Contact.NO_ANSWER, AT));

        await().untilAsserted(() -> assertThat(timeline(id).getList("items")).hasSize(4));
        var timeline = timeline(id);
        assertThat(timeline.getList("items.type"))
                .containsExactlyInAnyOrder(
                        "ticket.created.v1",
                        "workorder.issued.v1",
                        "workorder.chased.v1",
                        "followup.attempted.v1");
        assertThat(timeline.getList("items.summary.zh", String.class))
                .anyMatch(line -> line.contains("派单至工程部"))
                .anyMatch(line -> line.contains("无人接听"))
                .anyMatch(line -> line.startsWith("受理（电话）：报漏"));
        assertThat(timeline.getList("items.summary.en", String.class))
                .anyMatch(line -> line.startsWith("Dispatched to Engineering"));
        assertThat(timeline.prettify()).doesNotContain("13800000123").doesNotContain("李秀英");
    }

    @Test
    void a_customer_sees_neither_warnings_nor_the_ids_of_staff() {
        id = filedBy(as("customer:7"), aLeakReport().with("/channel", "app"));
        publish(issued(second, 2, "限期返工"));
        publish(new WorkOrderEvent.Returned(id, second, "engineering", "非本部门管网", AT, null, null));
        await().untilAsserted(() -> assertThat(timeline(id).getList("items")).hasSize(3));

        var shown =
                as("customer:7").get("/tickets/" + id + "/timeline").then().extract().jsonPath();

        assertThat(shown.getList("items.type"))
                .containsExactlyInAnyOrder("ticket.created.v1", "workorder.issued.v1");
        assertThat(shown.getList("items.actor", String.class))
                .contains("customer")
                .noneMatch(actor -> actor.contains(":"));
        assertThat(shown.prettify()).doesNotContain("限期返工").doesNotContain("非本部门管网");
    }
}
