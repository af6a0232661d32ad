package io.openhotline.dispatch.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.EvidenceReference;
import io.openhotline.contracts.FollowUpEvent.ReworkRequested;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.TicketEvent.Reopened;
import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.dispatch.LeakReport;
import io.openhotline.dispatch.RunningDispatch;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A second dispatch carries the evidence of its written warning (T11).
@QuarkusTest
class EvidenceComponentTest extends RunningDispatch {
    static final List<EvidenceReference> PHOTO =
            List.of(new EvidenceReference(UUID.randomUUID(), "渗水照片.jpg"));
    static final List<EvidenceReference> UNNAMED =
            List.of(new EvidenceReference(UUID.randomUUID(), null));

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Test
    void the_department_of_a_reopened_ticket_gets_the_evidence_with_the_reason() {
        LeakReport leak = LeakReport.aLeakReport();
        completed(leak);

        wire.send(Topics.TICKETS, new Reopened(leak.id(), 2, "又漏了", null, now, PHOTO));

        UUID second = second(leak);
        assertThat(issued(leak).getLast().evidence()).isEqualTo(PHOTO);
        assertThat(
                        factsInFull(leak.id()).stream()
                                .filter(WorkOrderEvent.Issued.class::isInstance)
                                .map(WorkOrderEvent.Issued.class::cast)
                                .map(WorkOrderEvent.Issued::evidence))
                .containsExactly(null, PHOTO);
        as("department:engineering")
                .get("/workorders/{id}", second)
                .then()
                .body("evidence.attachmentId", contains(PHOTO.getFirst().attachmentId().toString()))
                .body("evidence[0].name", equalTo("渗水照片.jpg"));
    }

    /// The two topics have no common order.
    @Test
    void evidence_of_a_rework_that_comes_before_its_ticket_is_kept() {
        LeakReport leak = LeakReport.aLeakReport();
        wire.send(
                Topics.FOLLOW_UPS,
                new ReworkRequested(leak.id(), UUID.randomUUID(), 2, "仍在渗水", now, UNNAMED));

        wire.send(Topics.TICKETS, leak.event());

        second(leak);
        assertThat(issued(leak).getLast().evidence()).isEqualTo(UNNAMED);
    }

    @Test
    void evidence_of_a_round_that_goes_on_is_named_in_the_chase_order() {
        LeakReport leak = LeakReport.aLeakReport();
        completed(leak);
        wire.send(
                Topics.FOLLOW_UPS,
                new ReworkRequested(leak.id(), UUID.randomUUID(), 2, "仍在渗水", now));
        UUID second = second(leak);

        wire.send(Topics.TICKETS, new Reopened(leak.id(), 2, "又漏了", null, now, PHOTO));

        eventually(() ->
                assertThat(
                                instructions(
                                        "engineering",
                                        leak.id(),
                                        DepartmentInstruction.Chased.class))
                        .singleElement()
                        .extracting(DepartmentInstruction.Chased::text)
                        .asString()
                        .contains("又漏了", "渗水照片.jpg", PHOTO.getFirst().attachmentId().toString()));
        as("department:engineering")
                .get("/workorders/{id}", second)
                .then()
                .body("evidence", nullValue());
    }

    private void completed(LeakReport leak) {
        UUID order = id(dispatched(leak));
        reply("engineering", new Complete(leak.id(), order, Outcome.SOLVED, null, "更换管段3米", null));
        eventually(() -> assertThat(status(order)).isEqualTo("COMPLETED"));
    }

    private static UUID second(LeakReport leak) {
        eventually(() -> assertThat(workOrders(leak.id())).hasSize(2));
        return workOrders(leak.id()).getFirst();
    }

    private List<DepartmentInstruction.Issued> issued(LeakReport leak) {
        return instructions("engineering", leak.id(), DepartmentInstruction.Issued.class);
    }
}
