package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.dispatch.workorder.domain.Milestone;
import io.openhotline.dispatch.workorder.domain.Responsible;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.MilestoneWasReached;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAssigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Publishes which person of engineering has the second dispatch of the golden leak (C2).
class PersonContractTest {
    static final Responsible ZHANG = new Responsible("E-0417", "张伟");
    static final Issued HIS =
            new Issued(
                    WorkOrderContractTest.ORDER,
                    WorkOrderContractTest.AT_ENGINEERING.assignment().with(ZHANG));
    static final WasAssigned DELEGATED =
            new WasAssigned(
                    new Responsible("E-0422", "李娜"),
                    ZHANG,
                    "张伟在外抢修，由李娜接办。",
                    Instant.parse("2026-11-17T03:20:00Z"));

    @Test
    void a_delegation_is_published_and_told_to_the_department() {
        var event = WorkOrderContract.publish(HIS, DELEGATED, null);

        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_ASSIGNED));
        assertThat(instruct(DELEGATED)).isEqualTo(Golden.tree(EventTypes.INSTRUCTION_ASSIGNED));
    }

    @Test
    void the_instruction_names_the_person() {
        assertThat(instruct(new WasIssued(Instant.parse("2026-11-17T02:30:00Z"))))
                .isEqualTo(Golden.tree(EventTypes.INSTRUCTION_ISSUED, "responsible"));
    }

    @Test
    void the_arrival_names_the_person() {
        var arrived =
                new MilestoneWasReached(
                        Milestone.ARRIVED, "抢修车已到院东门。", Instant.parse("2026-11-17T03:12:00Z"));

        assertThat(Golden.tree(EventJson.write(WorkOrderContract.publish(HIS, arrived, null))))
                .isEqualTo(Golden.tree(EventTypes.WORKORDER_ARRIVED, "responsible"));
    }

    private static JsonNode instruct(WorkOrderFact fact) {
        Instruction only =
                InstructionContract.instruct(WorkOrderContractTest.TICKET, HIS, fact).getFirst();
        return Golden.tree(EventJson.write(only.text()));
    }
}
