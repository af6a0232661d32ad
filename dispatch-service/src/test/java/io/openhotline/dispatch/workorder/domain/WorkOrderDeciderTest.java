package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.COMPLETED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ENGINEERING;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ORDER;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RECALLED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RECEIVED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RETURNED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.TICKET;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.assignedTo;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Issue;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Recall;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Rework;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReassigned;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import org.junit.jupiter.api.Test;

class WorkOrderDeciderTest {
    static final Assignment SALES = assignedTo("sales-office");
    static final Order SECOND =
            new Order(ID, TICKET, "2026-0000123-4/2", 2, "仍在漏水", false, RECEIVED);

    @Test
    void the_first_dispatch_issues_a_work_order() {
        assertThat(decide(new Issue(ORDER, ENGINEERING, by(DESK)), new NotYetIssued()))
                .isEqualTo(new Agreed(ISSUED, new WasIssued(NOW)));
    }

    @Test
    void an_issued_work_order_is_not_issued_again() {
        assertThat(decide(new Issue(ORDER, ENGINEERING, by(DESK)), ISSUED))
                .isEqualTo(new Refused(Refusal.ALREADY_ISSUED));
    }

    /// Covers T11.
    @Test
    void a_second_dispatch_carries_a_warning() {
        assertThat(decide(new Rework(SECOND, ENGINEERING, by(DESK)), new NotYetIssued()))
                .isEqualTo(new Agreed(new Issued(SECOND, ENGINEERING), new WasIssued(NOW)));
        assertThatThrownBy(() -> new Rework(ORDER, ENGINEERING, by(DESK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_desk_gives_a_returned_work_order_to_another_department() {
        assertThat(decide(new Reassign(ID, SALES, "口径 100 毫米", by(DESK)), RETURNED))
                .isEqualTo(
                        new Agreed(
                                passedFrom(RETURNED, SALES),
                                new WasReassigned("engineering", false, "口径 100 毫米", NOW)));
    }

    @Test
    void the_desk_takes_an_open_work_order_from_one_department_to_another() {
        assertThat(decide(new Reassign(ID, SALES, "口径 100 毫米", by(DESK)), WAS_ACCEPTED))
                .isEqualTo(
                        new Agreed(
                                passedFrom(WAS_ACCEPTED, SALES),
                                new WasReassigned("engineering", true, "口径 100 毫米", NOW)));
    }

    @Test
    void a_department_gets_its_own_work_order_again_only_after_a_return() {
        var again = new Reassign(ID, ENGINEERING, "确属工程部", by(DESK));

        assertThat(decide(again, ISSUED)).isEqualTo(new Refused(Refusal.SAME_DEPARTMENT));
        assertThat(decide(again, RETURNED))
                .isEqualTo(
                        new Agreed(
                                passedFrom(RETURNED, ENGINEERING),
                                new WasReassigned("engineering", false, "确属工程部", NOW)));
    }

    @Test
    void a_completed_or_recalled_work_order_is_not_reassigned() {
        var reassign = new Reassign(ID, SALES, "口径 100 毫米", by(DESK));

        assertThat(decide(reassign, COMPLETED)).isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
        assertThat(decide(reassign, RECALLED)).isEqualTo(new Refused(Refusal.ALREADY_RECALLED));
    }

    @Test
    void a_supplement_chases_the_department_that_has_the_work_order() {
        assertThat(decide(new Chase(ID, "水已漫到马路", by(DESK)), WAS_ACCEPTED))
                .isEqualTo(new Agreed(WAS_ACCEPTED, new WasChased("水已漫到马路", NOW)));
        assertThat(decide(new Chase(ID, "水已漫到马路", by(DESK)), RETURNED))
                .isEqualTo(new Refused(Refusal.ALREADY_RETURNED));
    }

    @Test
    void a_recall_takes_an_open_work_order_from_its_department() {
        assertThat(decide(new Recall(ID, "用户撤诉", by(DESK)), WAS_ACCEPTED))
                .isEqualTo(
                        new Agreed(recalledFrom(WAS_ACCEPTED), new WasRecalled("用户撤诉", true, NOW)));
    }

    @Test
    void a_recall_of_a_returned_work_order_takes_it_from_no_department() {
        assertThat(decide(new Recall(ID, "用户撤诉", by(DESK)), RETURNED))
                .isEqualTo(new Agreed(recalledFrom(RETURNED), new WasRecalled("用户撤诉", false, NOW)));
    }

    @Test
    void a_completed_work_order_cannot_be_recalled() {
        assertThat(decide(new Recall(ID, "用户撤诉", by(DESK)), COMPLETED))
                .isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
        assertThat(decide(new Recall(ID, "用户撤诉", by(DESK)), new NotYetIssued()))
                .isEqualTo(new Refused(Refusal.WORK_ORDER_NOT_FOUND));
    }

    private static Issued passedFrom(WorkOrder.Existing from, Assignment to) {
        return new Issued(
                ORDER,
                to.with(from.assignment().clocks().passedTo(to.clocks(), NOW, "REASSIGNED")));
    }

    private static Recalled recalledFrom(WorkOrder.Existing from) {
        Assignment assignment = from.assignment();
        return new Recalled(
                ORDER, assignment.with(assignment.clocks().closed(NOW, "RECALLED")), "用户撤诉", NOW);
    }
}
