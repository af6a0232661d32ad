package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.workorder.domain.Dispute;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReturnWasRefused;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasTransferred;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Publishes who keeps the second dispatch of the golden leak.
class DisputeContractTest {
    static final ReturnWasRefused REFUSED =
            new ReturnWasRefused(
                    "管径更正为DN 200，按规定由工程部处理。",
                    at("2026-11-17T03:30:00Z"),
                    at("2026-11-17T03:50:00Z"));
    static final Existing KEPT =
            new Accepted(
                    WorkOrderContractTest.ORDER,
                    WorkOrderContractTest.AT_ENGINEERING.assignment(),
                    at("2026-11-17T02:40:00Z"),
                    null,
                    null);
    static final WasTransferred TRANSFERRED =
            new WasTransferred("engineering", "管径为DN 150，已与营业所商定由其处理。", at("2026-11-17T03:35:00Z"));

    @Test
    void a_return_says_its_reason_and_the_suggested_department() {
        var dispute = new Dispute("现场实测管径为DN 150，应由营业所处理。", "not-responsible", "sales-office");
        var event =
                WorkOrderContract.publish(
                        WorkOrderContractTest.AT_ENGINEERING,
                        new WasReturned(dispute, at("2026-11-17T03:30:00Z")),
                        null);

        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_RETURNED, "dispute"));
    }

    @Test
    void a_refused_return_is_published_and_told_to_the_department() {
        var event = WorkOrderContract.publish(KEPT, REFUSED, null);

        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_RETURN_REFUSED));
        assertThat(instruct(KEPT, REFUSED))
                .extracting(instruction -> Golden.tree(EventJson.write(instruction.text())))
                .containsExactly(Golden.tree(EventTypes.INSTRUCTION_RETURN_REFUSED));
    }

    @Test
    void a_transfer_is_published_and_instructs_only_the_next_department() {
        var event =
                WorkOrderContract.publish(
                        WorkOrderContractTest.AT_SALES,
                        TRANSFERRED,
                        at("2026-11-17T00:12:30.125Z"));

        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_TRANSFERRED));
        assertThat(instruct(WorkOrderContractTest.AT_SALES, TRANSFERRED))
                .extracting(Instruction::department)
                .containsExactly("sales-office");
    }

    private static List<Instruction> instruct(Existing after, WorkOrderFact fact) {
        return InstructionContract.instruct(WorkOrderContractTest.TICKET, after, fact);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
