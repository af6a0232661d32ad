package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.AGENT;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.CHASE;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DISPATCH;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ENGINEERING;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ORDER;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RECEIVED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_HELD;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_SENT_BACK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.assignedTo;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Hold;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Recall;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Release;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestReview;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Resubmit;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ReviewWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasChased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasRecalled;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReleased;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSentBack;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Covers T5 and T8: agent 1002 makes, agent 1001 reviews.
class ReviewDeciderTest {
    static final Review RECALL =
            new Review(new UUID(0, 5), Review.Kind.RECALL, "用户撤诉", AGENT, RECEIVED, false);

    @Test
    void a_dispatch_waits_for_its_review_with_its_author() {
        assertThat(
                        decide(
                                new RequestReview(ORDER, ENGINEERING, DISPATCH, by(DESK)),
                                new NotYetIssued()))
                .isEqualTo(new Agreed(WAS_HELD, new ReviewWasRequested(DISPATCH, NOW)));
    }

    /// Covers T11.
    @Test
    void the_review_of_a_second_dispatch_shows_its_warning() {
        assertThat(
                        decide(
                                new RequestReview(
                                        WorkOrderDeciderTest.SECOND,
                                        ENGINEERING,
                                        DISPATCH,
                                        by(DESK)),
                                new NotYetIssued()))
                .isEqualTo(
                        new Agreed(
                                new AwaitingReview(WorkOrderDeciderTest.SECOND, ENGINEERING, AGENT),
                                new ReviewWasRequested(
                                        new Review(
                                                DISPATCH.id(),
                                                Review.Kind.DISPATCH,
                                                WorkOrderDeciderTest.SECOND.warning(),
                                                AGENT,
                                                RECEIVED,
                                                false),
                                        NOW)));
    }

    @Test
    void a_released_dispatch_is_issued_and_its_time_to_accept_begins() {
        Assignment released = ENGINEERING.releasedAt(NOW);

        assertThat(decide(new Release(ID, DISPATCH, by(DESK)), WAS_HELD))
                .isEqualTo(
                        new Agreed(
                                new Issued(ORDER, released),
                                new WasReleased(DISPATCH, new WasIssued(NOW), NOW)));
        assertThat(released.assignedAt()).isEqualTo(NOW);
        assertThat(released.deadlines().accept().at()).isEqualTo("2026-11-21T09:30:00Z");
        assertThat(released.deadlines().resolve()).isEqualTo(ENGINEERING.deadlines().resolve());
    }

    @Test
    void the_author_neither_releases_nor_sends_back() {
        assertThat(decide(new Release(ID, DISPATCH, by(AGENT)), WAS_HELD))
                .isEqualTo(new Refused(Refusal.REVIEW_BY_AUTHOR));
        assertThat(decide(new SendBack(ID, DISPATCH, "可直接答复", by(AGENT)), WAS_HELD))
                .isEqualTo(new Refused(Refusal.REVIEW_BY_AUTHOR));
        assertThat(decide(new Release(ID, CHASE, by(AGENT)), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.REVIEW_BY_AUTHOR));
    }

    @Test
    void a_review_is_decided_once() {
        var decided =
                new Review(
                        DISPATCH.id(), DISPATCH.kind(), null, AGENT, DISPATCH.requestedAt(), true);

        assertThat(decide(new Release(ID, decided, by(DESK)), WAS_HELD))
                .isEqualTo(new Refused(Refusal.ALREADY_REVIEWED));
    }

    @Test
    void a_dispatch_that_is_sent_back_keeps_its_author_and_the_reason() {
        assertThat(decide(new SendBack(ID, DISPATCH, "可直接答复", by(DESK)), WAS_HELD))
                .isEqualTo(
                        new Agreed(
                                new SentBack(ORDER, ENGINEERING, AGENT, "可直接答复", NOW),
                                new WasSentBack(DISPATCH, "可直接答复", NOW)));
    }

    @Test
    void a_dispatch_is_submitted_again_by_a_new_author() {
        var again = new Review(new UUID(0, 6), Review.Kind.DISPATCH, null, DESK, NOW, false);

        assertThat(decide(new Resubmit(ID, again, by(DESK)), WAS_SENT_BACK))
                .isEqualTo(
                        new Agreed(
                                new AwaitingReview(ORDER, ENGINEERING, DESK),
                                new ReviewWasRequested(again, NOW)));
    }

    @Test
    void another_department_is_chosen_before_anything_has_left() {
        var again = new Review(new UUID(0, 6), Review.Kind.DISPATCH, null, DESK, NOW, false);

        assertThat(
                        decide(
                                new Reassign(
                                        ID,
                                        assignedTo("sales-office"),
                                        "口径 100 毫米",
                                        again,
                                        by(DESK)),
                                WAS_HELD))
                .isEqualTo(
                        new Agreed(
                                new AwaitingReview(ORDER, assignedTo("sales-office"), DESK),
                                new ReviewWasRequested(again, NOW)));
    }

    @Test
    void one_that_is_answered_directly_is_taken_from_no_department() {
        assertThat(decide(new Recall(ID, "坐席已直接答复", by(DESK)), WAS_SENT_BACK))
                .isEqualTo(
                        new Agreed(
                                new Recalled(
                                        ORDER,
                                        ENGINEERING.with(
                                                ENGINEERING.clocks().closed(NOW, "RECALLED")),
                                        "坐席已直接答复",
                                        NOW),
                                new WasRecalled("坐席已直接答复", false, NOW)));
    }

    @Test
    void a_chase_order_waits_while_the_department_goes_on() {
        assertThat(decide(new Hold(ID, CHASE, by(DESK)), WAS_ACCEPTED))
                .isEqualTo(new Agreed(WAS_ACCEPTED, new ReviewWasRequested(CHASE, NOW)));
        assertThat(decide(new Release(ID, CHASE, by(DESK)), WAS_ACCEPTED))
                .isEqualTo(
                        new Agreed(
                                WAS_ACCEPTED,
                                new WasReleased(CHASE, new WasChased("水已漫到马路", NOW), NOW)));
        assertThat(decide(new SendBack(ID, CHASE, "部门已在现场", by(DESK)), WAS_ACCEPTED))
                .isEqualTo(new Agreed(WAS_ACCEPTED, new WasSentBack(CHASE, "部门已在现场", NOW)));
    }

    /// Covers T9.
    @Test
    void only_a_chase_order_changes_with_its_release() {
        assertThat(decide(new Release(ID, CHASE, "先关阀", null, by(DESK)), WAS_ACCEPTED))
                .isEqualTo(
                        new Agreed(
                                WAS_ACCEPTED.with(ORDER.withTask("先关阀")),
                                new WasReleased(
                                        CHASE, new WasChased("水已漫到马路", "先关阀", null, NOW), NOW)));
        assertThat(decide(new Release(ID, DISPATCH, "先关阀", null, by(DESK)), WAS_HELD))
                .isEqualTo(new Refused(Refusal.CHANGE_NOT_OF_CHASE));
        assertThat(decide(new Release(ID, RECALL, null, NOW, by(DESK)), ISSUED))
                .isEqualTo(new Refused(Refusal.CHANGE_NOT_OF_CHASE));
    }

    @Test
    void a_released_recall_takes_the_work_order_from_the_department() {
        assertThat(decide(new Release(ID, RECALL, by(DESK)), ISSUED))
                .isEqualTo(
                        new Agreed(
                                new Recalled(
                                        ORDER,
                                        ENGINEERING.with(
                                                ENGINEERING.clocks().closed(NOW, "RECALLED")),
                                        "用户撤诉",
                                        NOW),
                                new WasReleased(RECALL, new WasRecalled("用户撤诉", true, NOW), NOW)));
    }

    @Test
    void what_is_released_too_late_is_refused_as_it_would_be_without_a_review() {
        assertThat(decide(new Release(ID, RECALL, by(DESK)), WorkOrders.COMPLETED))
                .isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
    }
}
