package io.openhotline.intake.projection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.projection.domain.WorkOrderFact.Accepted;
import io.openhotline.intake.projection.domain.WorkOrderFact.Completed;
import io.openhotline.intake.projection.domain.WorkOrderFact.Engaged;
import io.openhotline.intake.projection.domain.WorkOrderFact.Issued;
import io.openhotline.intake.projection.domain.WorkOrderFact.Progressed;
import io.openhotline.intake.projection.domain.WorkOrderFact.Reassigned;
import io.openhotline.intake.projection.domain.WorkOrderFact.Recalled;
import io.openhotline.intake.projection.domain.WorkOrderFact.Rescheduled;
import io.openhotline.intake.projection.domain.WorkOrderFact.Returned;
import io.openhotline.intake.ticket.domain.WorkOrder;
import io.openhotline.intake.ticket.domain.WorkOrder.Instruction;
import io.openhotline.intake.ticket.domain.WorkOrder.Progress;
import io.openhotline.intake.ticket.domain.WorkOrder.Result;
import io.openhotline.intake.ticket.domain.WorkOrder.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkOrderProjectionTest {
    static final UUID FIRST = new UUID(0, 1);
    static final UUID SECOND = new UUID(0, 2);
    static final Instant MONDAY = Instant.parse("2026-11-16T00:20:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T00:20:00Z");
    static final Instant FRIDAY = Instant.parse("2026-11-20T00:20:00Z");
    static final Result SOLVED = new Result("SOLVED", "接口老化", "更换接口", null, TUESDAY);

    @Test
    void issuing_opens_it() {
        assertThat(after(issued(FIRST, 1)))
                .isEqualTo(
                        new WorkOrder(
                                instruction(FIRST, "engineering", 1, TUESDAY),
                                Stage.ISSUED,
                                null,
                                Progress.NONE,
                                null,
                                null));
    }

    @Test
    void progress_is_kept_part_by_part_w3() {
        var order =
                after(
                        issued(FIRST, 1),
                        new Accepted(FIRST, MONDAY),
                        new Progressed(FIRST, new Progress("开挖", "和平路100号至160号", TUESDAY)),
                        new Progressed(FIRST, new Progress("焊接", null, FRIDAY)));

        assertThat(order)
                .isEqualTo(
                        new WorkOrder(
                                instruction(FIRST, "engineering", 1, TUESDAY),
                                Stage.IN_PROGRESS,
                                MONDAY,
                                new Progress("焊接", "和平路100号至160号", FRIDAY),
                                null,
                                null));
    }

    @Test
    void completion_keeps_the_result() {
        assertThat(after(issued(FIRST, 1), new Completed(FIRST, SOLVED)))
                .isEqualTo(
                        new WorkOrder(
                                instruction(FIRST, "engineering", 1, TUESDAY),
                                Stage.COMPLETED,
                                null,
                                Progress.NONE,
                                SOLVED,
                                null));
    }

    @Test
    void a_department_that_asks_for_time_or_suspends_has_accepted() {
        assertThat(after(issued(FIRST, 1), new Engaged(FIRST, MONDAY)))
                .isEqualTo(after(issued(FIRST, 1), new Accepted(FIRST, MONDAY)));
        var working =
                after(issued(FIRST, 1), new Progressed(FIRST, new Progress("开挖", null, null)));
        assertThat(WorkOrderProjection.apply(working, new Engaged(FIRST, FRIDAY)))
                .isEqualTo(working);
    }

    @Test
    void more_time_moves_the_deadline_and_nothing_else() {
        var accepted = after(issued(FIRST, 1), new Accepted(FIRST, MONDAY));

        assertThat(WorkOrderProjection.apply(accepted, new Rescheduled(FIRST, FRIDAY)))
                .isEqualTo(
                        new WorkOrder(
                                instruction(FIRST, "engineering", 1, FRIDAY),
                                Stage.ACCEPTED,
                                MONDAY,
                                Progress.NONE,
                                null,
                                null));
    }

    @Test
    void a_return_keeps_its_reason_until_another_department_starts_again() {
        var returned =
                after(issued(FIRST, 1), new Accepted(FIRST, MONDAY), new Returned(FIRST, "非本部门"));
        assertThat(returned)
                .isEqualTo(
                        new WorkOrder(
                                instruction(FIRST, "engineering", 1, TUESDAY),
                                Stage.RETURNED,
                                null,
                                Progress.NONE,
                                null,
                                "非本部门"));

        assertThat(
                        WorkOrderProjection.apply(
                                returned, new Reassigned(FIRST, "sales-office", TUESDAY, FRIDAY)))
                .isEqualTo(WorkOrder.issued(instruction(FIRST, "sales-office", 1, FRIDAY)));
    }

    @Test
    void a_recall_is_a_stage_of_its_own() {
        assertThat(after(issued(FIRST, 1), new Recalled(FIRST)))
                .extracting(order -> order.stage())
                .isEqualTo(Stage.RECALLED);
    }

    @Test
    void a_later_round_replaces_and_an_earlier_one_changes_nothing() {
        var second = after(issued(FIRST, 1), issued(SECOND, 2));

        assertThat(second).isEqualTo(after(issued(SECOND, 2)));
        for (WorkOrderFact late :
                List.of(issued(FIRST, 1), new Completed(FIRST, SOLVED), new Recalled(FIRST))) {
            assertThat(WorkOrderProjection.apply(second, late)).isEqualTo(second);
        }
    }

    @Test
    void a_fact_of_an_unknown_work_order_changes_nothing() {
        assertThat(after(new Accepted(FIRST, MONDAY))).isNull();
    }

    private static @Nullable WorkOrder after(WorkOrderFact... facts) {
        WorkOrder order = null;
        for (WorkOrderFact fact : facts) {
            order = WorkOrderProjection.apply(order, fact);
        }
        return order;
    }

    private static Issued issued(UUID id, int round) {
        return new Issued(instruction(id, "engineering", round, TUESDAY));
    }

    private static Instruction instruction(
            UUID id, String department, int round, Instant resolveBy) {
        return new Instruction(
                id,
                "2026-0000123-6/" + round,
                department,
                round,
                null,
                MONDAY,
                department.equals("engineering") ? MONDAY : TUESDAY,
                resolveBy);
    }
}
