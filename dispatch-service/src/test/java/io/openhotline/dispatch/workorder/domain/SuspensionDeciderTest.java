package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RESOLVE_BY;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.TONIGHT;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_SUSPENDED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.accepted;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.asking;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.EndSuspension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.GrantExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Resume;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Suspend;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasResumed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasSuspended;
import io.openhotline.platform.actor.Actor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The work stands still from 09:00 to 20:00; the pack allows a week.
class SuspensionDeciderTest {
    static final Suspension RAIN = new Suspension("weather", "暴雨", NOW, TONIGHT, false);

    @Test
    void a_suspended_work_order_stands_still() {
        assertThat(decide(suspend("weather", TONIGHT), WAS_ACCEPTED))
                .isEqualTo(new Agreed(suspended(WAS_ACCEPTED), new WasSuspended(RAIN, NOW)));
    }

    @Test
    void a_suspension_implies_acceptance() {
        assertThat(decide(suspend("weather", TONIGHT), ISSUED))
                .isEqualTo(new Agreed(suspended(accepted(NOW, null)), new WasSuspended(RAIN, NOW)));
    }

    @Test
    void the_pack_names_the_reasons_and_their_longest_time() {
        Instant week = NOW.plus(Duration.ofDays(7));

        assertThat(decide(suspend("holiday", TONIGHT), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.SUSPENSION_REASON_UNKNOWN));
        assertThat(
                        WorkOrderDecider.decide(
                                suspend("weather", TONIGHT), WAS_ACCEPTED, rules(TimeRules.NONE)))
                .isEqualTo(new Refused(Refusal.SUSPENSION_REASON_UNKNOWN));
        assertThat(decide(suspend("weather", week), WAS_ACCEPTED)).isInstanceOf(Agreed.class);
        assertThat(decide(suspend("weather", week.plusSeconds(1)), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.SUSPENSION_TOO_LONG));
        assertThat(decide(suspend("weather", NOW), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.SUSPENSION_IN_PAST));
    }

    @Test
    void the_end_moves_by_the_time_of_the_pause() {
        Instant later = NOW.plus(Duration.ofHours(3));

        Decision resumed = decide(new Resume(ID, Origin.now(CREW, later)), WAS_SUSPENDED);

        assertThat(((Agreed) resumed).fact())
                .isEqualTo(new WasResumed(ResumeCause.REQUESTED, later));
        assertThat(after(resumed)).isInstanceOf(Accepted.class);
        assertThat(resolveBy(after(resumed))).isEqualTo(RESOLVE_BY.plus(Duration.ofHours(3)));
    }

    @Test
    void a_suspended_work_order_shows_the_end_that_it_will_have() {
        assertThat(resolveBy(WAS_SUSPENDED))
                .isEqualTo(RESOLVE_BY.plus(Duration.between(NOW, TONIGHT)));
    }

    @Test
    void a_suspension_ends_at_its_date_however_late_the_sweep_is() {
        var sweep = Origin.now(Actor.SYSTEM, TONIGHT.plus(Duration.ofHours(5)));

        Decision ended =
                decide(new EndSuspension(ID, ResumeCause.DATE_REACHED, sweep), WAS_SUSPENDED);

        assertThat(((Agreed) ended).fact())
                .isEqualTo(new WasResumed(ResumeCause.DATE_REACHED, TONIGHT));
        assertThat(resolveBy(after(ended))).isEqualTo(resolveBy(WAS_SUSPENDED));
    }

    @Test
    void progress_and_decisions_about_more_time_don_t_end_a_suspension() {
        var digging = new Progress("等配件", null, null);
        Accepted asking = asking();

        assertThat(after(decide(new Report(ID, digging, by(CREW)), WAS_SUSPENDED)))
                .isEqualTo(
                        new Suspended(
                                WAS_SUSPENDED.handling().with(digging),
                                WAS_SUSPENDED.suspension()));
        Existing extended =
                after(
                        decide(
                                new GrantExtension(ID, null, by(WorkOrders.DESK)),
                                new Suspended(asking, RAIN)));
        assertThat(extended).isInstanceOf(Suspended.class);
        assertThat(((Suspended) extended).handling().asked()).isNull();
    }

    private static Suspend suspend(String reason, Instant until) {
        return new Suspend(ID, reason, "暴雨", until, by(CREW));
    }

    private static Suspended suspended(Accepted handling) {
        Assignment assignment = handling.assignment();
        Clocks paused = assignment.clocks().paused(NOW, TONIGHT, "weather");
        return new Suspended(handling.with(assignment.with(paused)), RAIN);
    }

    private static Existing after(Decision decision) {
        return ((Agreed) decision).next();
    }

    private static Instant resolveBy(Existing workOrder) {
        return workOrder.assignment().deadlines().resolve().at();
    }
}
