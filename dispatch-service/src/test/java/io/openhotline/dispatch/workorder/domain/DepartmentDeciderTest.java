package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.COMPLAINT;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.COMPLETED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ENGINEERING;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.IMPORT;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ORDER;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RECALLED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RECEIVED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.REPAIRED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RETURNED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.accepted;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.completed;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.party.domain.Returns;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Result.Outcome;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.NotYetIssued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Accept;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Complete;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Return;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.HasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasAccepted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasReturned;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DepartmentDeciderTest {
    static final Progress VALVE_CLOSED = new Progress("已关阀", "解放路 1-40 号", NOW.plusSeconds(7200));

    /// Covers C4.
    @Test
    void a_cause_has_a_code_of_the_pack_that_fits_the_ticket() {
        assertThat(decide(complete("joint-aged"), ISSUED)).isInstanceOf(Agreed.class);
        assertThat(decide(complete("reading-error"), ISSUED))
                .isEqualTo(new Refused(Refusal.CAUSE_NOT_APPLICABLE));
        assertThat(decide(complete("moonshine"), ISSUED))
                .isEqualTo(new Refused(Refusal.CAUSE_UNKNOWN));
    }

    private static Complete complete(String causeCode) {
        var result = new Result(Outcome.SOLVED, null, "更换管段 12 米", null, null, causeCode);
        return new Complete(ID, result, by(CREW));
    }

    @Test
    void a_department_accepts_its_work_order() {
        assertThat(decide(new Accept(ID, by(CREW)), ISSUED))
                .isEqualTo(new Agreed(accepted(NOW, null), new WasAccepted(NOW)));
    }

    @Test
    void an_accepted_work_order_cannot_be_accepted_again() {
        assertThat(decide(new Accept(ID, by(CREW)), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.ALREADY_ACCEPTED));
    }

    @Test
    void progress_names_the_affected_area_and_the_expected_completion() {
        assertThat(decide(new Report(ID, VALVE_CLOSED, by(CREW)), WAS_ACCEPTED))
                .isEqualTo(
                        new Agreed(
                                accepted(ACCEPTED, VALVE_CLOSED),
                                new HasProgressed(VALVE_CLOSED, NOW)));
    }

    @Test
    void later_progress_keeps_the_values_that_it_leaves_out() {
        var digging = new Progress("开挖中", null, null);
        var before = accepted(ACCEPTED, VALVE_CLOSED);

        assertThat(decide(new Report(ID, digging, by(CREW)), before))
                .isEqualTo(
                        new Agreed(
                                accepted(
                                        ACCEPTED,
                                        new Progress(
                                                "开挖中",
                                                VALVE_CLOSED.affectedArea(),
                                                VALVE_CLOSED.expectedCompletion())),
                                new HasProgressed(digging, NOW)));
    }

    @Test
    void progress_implies_acceptance() {
        assertThat(decide(new Report(ID, VALVE_CLOSED, by(CREW)), ISSUED))
                .isEqualTo(
                        new Agreed(
                                accepted(NOW, VALVE_CLOSED), new HasProgressed(VALVE_CLOSED, NOW)));
    }

    @Test
    void a_completion_cannot_be_expected_in_the_past() {
        var late = new Progress("已关阀", null, NOW.minusSeconds(1));

        assertThat(decide(new Report(ID, late, by(CREW)), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.EXPECTED_IN_PAST));
    }

    @Test
    void an_accepted_work_order_is_completed_with_its_outcome() {
        assertThat(decide(new Complete(ID, REPAIRED, by(CREW)), WAS_ACCEPTED))
                .isEqualTo(
                        new Agreed(
                                completed(WAS_ACCEPTED, REPAIRED),
                                new WasCompleted(REPAIRED, NOW)));
    }

    @Test
    void completion_implies_acceptance() {
        assertThat(decide(new Complete(ID, REPAIRED, by(CREW)), ISSUED))
                .isEqualTo(
                        new Agreed(
                                completed(accepted(NOW, null), REPAIRED),
                                new WasCompleted(REPAIRED, NOW)));
    }

    /// Covers W4.
    @Test
    void a_complaint_must_be_judged_valid_or_not() {
        assertThat(decide(new Complete(ID, REPAIRED, by(CREW)), aComplaint()))
                .isEqualTo(new Refused(Refusal.VALIDITY_REQUIRED));
    }

    /// Covers W4.
    @Test
    void a_complaint_can_turn_out_not_to_be_valid() {
        var unfounded = new Result(Outcome.EXPLAINED, null, "水表检定合格", false);

        assertThat(decide(new Complete(ID, unfounded, by(CREW)), aComplaint()))
                .isEqualTo(
                        new Agreed(
                                completed(acceptedComplaint(), unfounded),
                                new WasCompleted(unfounded, NOW)));
    }

    /// Covers W4.
    @Test
    void nothing_but_a_complaint_is_judged_valid_or_not() {
        var judged = new Result(Outcome.SOLVED, null, "更换管段", true);

        assertThat(decide(new Complete(ID, judged, by(CREW)), ISSUED))
                .isEqualTo(new Refused(Refusal.VALIDITY_NOT_APPLICABLE));
    }

    @Test
    void a_department_returns_a_work_order_with_a_reason() {
        assertThat(decide(new Return(ID, "口径 100 毫米", by(CREW)), ISSUED))
                .isEqualTo(
                        new Agreed(
                                new Returned(
                                        ORDER,
                                        ENGINEERING
                                                .with(
                                                        ENGINEERING
                                                                .clocks()
                                                                .handedBack(NOW, "RETURNED"))
                                                .with(new Returns(1, 0, 0, false)),
                                        "口径 100 毫米",
                                        NOW),
                                new WasReturned("口径 100 毫米", NOW)));
    }

    @Test
    void a_department_replies_about_its_own_work_orders_only() {
        var stranger = by(new Actor(Role.DEPARTMENT, "sales-office"));

        assertThat(decide(new Accept(ID, stranger), ISSUED))
                .isEqualTo(new Refused(Refusal.NOT_YOUR_WORK_ORDER));
    }

    @Test
    void the_desk_may_reply_for_a_department() {
        assertThat(decide(new Accept(ID, by(DESK)), ISSUED)).isInstanceOf(Agreed.class);
    }

    @Test
    void a_closed_work_order_takes_no_reply() {
        assertThat(decide(new Accept(ID, by(CREW)), new NotYetIssued()))
                .isEqualTo(new Refused(Refusal.WORK_ORDER_NOT_FOUND));
        assertThat(decide(new Accept(ID, by(CREW)), RETURNED))
                .isEqualTo(new Refused(Refusal.ALREADY_RETURNED));
        assertThat(decide(new Complete(ID, REPAIRED, by(CREW)), COMPLETED))
                .isEqualTo(new Refused(Refusal.ALREADY_COMPLETED));
        assertThat(decide(new Return(ID, "不是我部门", by(CREW)), RECALLED))
                .isEqualTo(new Refused(Refusal.ALREADY_RECALLED));
    }

    @Test
    void an_import_completes_at_the_record_s_own_time() {
        Instant then = RECEIVED.plusSeconds(60);

        assertThat(decide(new Complete(ID, REPAIRED, stated(IMPORT, then)), ISSUED))
                .isEqualTo(
                        new Agreed(
                                new Completed(
                                        ORDER,
                                        ENGINEERING.with(
                                                ENGINEERING
                                                        .clocks()
                                                        .accepted(then)
                                                        .completed(then)),
                                        REPAIRED,
                                        then),
                                new WasCompleted(REPAIRED, then)));
    }

    @Test
    void only_an_import_states_times() {
        assertThat(decide(new Complete(ID, REPAIRED, stated(CREW, NOW)), ISSUED))
                .isEqualTo(new Refused(Refusal.TIME_NOT_YOURS_TO_STATE));
    }

    @Test
    void an_impossible_time_is_refused_by_name() {
        assertThat(decide(completedAt(RECEIVED.minusSeconds(1)), ISSUED))
                .isEqualTo(new Refused(Refusal.BEFORE_RECEIPT));
        assertThat(decide(completedAt(NOW.plusSeconds(1)), ISSUED))
                .isEqualTo(new Refused(Refusal.IN_FUTURE));
        assertThat(decide(completedAt(ACCEPTED.minusSeconds(1)), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.BEFORE_ACCEPTANCE));
    }

    private static Complete completedAt(Instant time) {
        return new Complete(ID, REPAIRED, stated(IMPORT, time));
    }

    private static Origin stated(Actor actor, Instant time) {
        return Origin.stated(actor, NOW, time);
    }

    private static Issued aComplaint() {
        return new Issued(COMPLAINT, ENGINEERING);
    }

    private static Accepted acceptedComplaint() {
        return new Accepted(COMPLAINT, accepted(NOW, null).assignment(), NOW, null, null);
    }
}
