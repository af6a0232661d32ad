package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DISPUTES;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.REPAIRED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RULES;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.TEAM;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.assignedTo;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.party.domain.Causes;
import io.openhotline.dispatch.party.domain.CoHandling;
import io.openhotline.dispatch.party.domain.CoHandling.Stage;
import io.openhotline.dispatch.party.domain.TeamRules;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.AddCoHandler;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Complete;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.CompletePart;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Recall;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ReleaseCoHandler;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ReportPart;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Return;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Transfer;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerHasCompleted;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerHasProgressed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerWasAdded;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.CoHandlerWasReleased;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The sales office tells the customers while engineering repairs the leak, and has a day for it.
class TeamDeciderTest {
    static final String TASK = "逐户告知停水时间";
    static final Actor SALES = new Actor(Role.DEPARTMENT, "sales-office");
    static final Instant LATER = NOW.plus(Duration.ofHours(2));
    static final AddCoHandler ADD = new AddCoHandler(ID, "sales-office", TASK, by(DESK));

    @Test
    void a_co_handler_has_a_task_and_a_clock_of_its_own() {
        var added = (Agreed) decide(ADD, WAS_ACCEPTED);

        CoHandling part = added.next().assignment().team().find("sales-office").orElseThrow();
        assertThat(added.fact()).isEqualTo(new CoHandlerWasAdded(part, NOW));
        assertThat(part.task()).isEqualTo(TASK);
        assertThat(part.dueAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(part.stage()).isEqualTo(Stage.OPEN);
        assertThat(added.next()).isInstanceOf(Accepted.class);
        assertThat(added.next().assignment().clocks())
                .isEqualTo(WAS_ACCEPTED.assignment().clocks());
    }

    @Test
    void who_can_t_take_part_is_refused_by_name() {
        Existing returned = after(decide(new Return(ID, "口径", by(CREW)), ISSUED));

        assertThat(decide(ADD, returned)).isEqualTo(new Refused(Refusal.NO_LEAD));
        assertThat(decide(new AddCoHandler(ID, "engineering", TASK, by(DESK)), ISSUED))
                .isEqualTo(new Refused(Refusal.LEAD_AS_CO_HANDLER));
        assertThat(decide(new AddCoHandler(ID, "finance", TASK, by(DESK)), ISSUED))
                .isEqualTo(new Refused(Refusal.CO_HANDLER_UNKNOWN));
        assertThat(decide(ADD, together())).isEqualTo(new Refused(Refusal.ALREADY_CO_HANDLER));
    }

    @Test
    void a_co_handler_reports_and_completes_its_part_only() {
        assertThat(((Agreed) decide(report(SALES), together())).fact())
                .isEqualTo(new CoHandlerHasProgressed("sales-office", "余 6 户", LATER));
        Existing done = after(decide(completePart(SALES), together()));
        assertThat(((Agreed) decide(completePart(SALES), together())).fact())
                .isEqualTo(
                        new CoHandlerHasCompleted(
                                "sales-office", "已告知", NOW.plus(Duration.ofDays(1)), LATER));
        CoHandling part = done.assignment().team().find("sales-office").orElseThrow();
        assertThat(part.stage()).isEqualTo(Stage.COMPLETED);
        assertThat(part.inTime()).isTrue();
        assertThat(done).isInstanceOf(Accepted.class);
        assertThat(decide(completePart(SALES), done))
                .isEqualTo(new Refused(Refusal.PART_ALREADY_COMPLETED));

        assertThat(decide(new Complete(ID, REPAIRED, by(SALES)), together()))
                .isEqualTo(new Refused(Refusal.LEAD_ONLY));
        assertThat(decide(new Report(ID, new Progress("已关阀", null, null), by(SALES)), together()))
                .isEqualTo(new Refused(Refusal.LEAD_ONLY));
    }

    @Test
    void a_department_speaks_for_itself() {
        assertThat(decide(report(CREW), together()))
                .isEqualTo(new Refused(Refusal.NOT_YOUR_WORK_ORDER));
        assertThat(decide(report(SALES), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.NOT_YOUR_WORK_ORDER));
        assertThat(decide(report(DESK), together())).isInstanceOf(Agreed.class);
        assertThat(decide(report(DESK), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.NOT_CO_HANDLER));
        var own = new ReportPart(ID, "engineering", "余 6 户", by(CREW));
        assertThat(decide(own, together())).isEqualTo(new Refused(Refusal.NOT_CO_HANDLER));
    }

    @Test
    void the_lead_waits_for_its_co_handlers_unless_the_pack_says_otherwise() {
        var complete = new Complete(ID, REPAIRED, Origin.now(CREW, LATER));
        var lenient =
                new Rules(
                        RULES,
                        DISPUTES,
                        new TeamRules(TEAM.within(), true, TEAM.departments()),
                        () -> WorkOrders.STAFF,
                        (to, _) -> assignedTo(to),
                        Causes.NONE);

        assertThat(decide(complete, together())).isEqualTo(new Refused(Refusal.CO_HANDLERS_OPEN));
        assertThat(decide(complete, after(decide(completePart(SALES), together()))))
                .isInstanceOf(Agreed.class);
        Existing completed = after(WorkOrderDecider.decide(complete, together(), lenient));
        assertThat(completed).isInstanceOf(Completed.class);
        assertThat(completed.assignment().team().open()).isEmpty();
        assertThat(completed.assignment().team().releasedAt(LATER)).hasSize(1);
    }

    @Test
    void a_department_that_isn_t_needed_is_released_and_may_be_added_again() {
        var release = new ReleaseCoHandler(ID, "sales-office", "无用户受影响", by(DESK));

        assertThat(((Agreed) decide(release, together())).fact())
                .isEqualTo(new CoHandlerWasReleased("sales-office", "无用户受影响", NOW));
        Existing alone = after(decide(release, together()));
        assertThat(decide(new Complete(ID, REPAIRED, by(CREW)), alone)).isInstanceOf(Agreed.class);
        assertThat(decide(report(SALES), alone))
                .isEqualTo(new Refused(Refusal.NOT_YOUR_WORK_ORDER));
        assertThat(decide(report(DESK), alone)).isEqualTo(new Refused(Refusal.NOT_CO_HANDLER));
        assertThat(decide(ADD, alone)).isInstanceOf(Agreed.class);
    }

    @Test
    void an_open_co_handler_doesn_t_become_the_lead() {
        var reassign = new Reassign(ID, assignedTo("sales-office"), "改派", by(DESK));
        var transfer = new Transfer(ID, "sales-office", "转办", by(CREW));

        assertThat(decide(reassign, together())).isEqualTo(new Refused(Refusal.IS_CO_HANDLER));
        assertThat(decide(transfer, together())).isEqualTo(new Refused(Refusal.IS_CO_HANDLER));
    }

    @Test
    void a_part_goes_on_with_the_next_lead_and_ends_with_the_work_order() {
        Existing returned = after(decide(new Return(ID, "口径", by(CREW)), together()));
        assertThat(after(decide(report(SALES), returned))).isInstanceOf(Returned.class);
        Existing next =
                after(
                        decide(
                                new Reassign(ID, assignedTo("water-plant"), "改派", by(DESK)),
                                returned));
        assertThat(next.assignment().team().open()).hasSize(1);

        Existing recalled = after(decide(new Recall(ID, "用户撤诉", by(DESK)), next));
        assertThat(recalled.assignment().team().open()).isEmpty();
    }

    private static Existing together() {
        return after(decide(ADD, WAS_ACCEPTED));
    }

    private static ReportPart report(Actor actor) {
        return new ReportPart(ID, "sales-office", "余 6 户", Origin.now(actor, LATER));
    }

    private static CompletePart completePart(Actor actor) {
        return new CompletePart(ID, "sales-office", "已告知", Origin.now(actor, LATER));
    }

    private static Existing after(Decision decision) {
        return ((Agreed) decision).next();
    }
}
