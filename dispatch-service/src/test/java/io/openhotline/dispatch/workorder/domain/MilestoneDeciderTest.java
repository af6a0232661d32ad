package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.COMPLETED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.IMPORT;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reach;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.WriteBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.MilestoneWasReached;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasWrittenBack;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MilestoneDeciderTest {
    static final Target HALF_AN_HOUR =
            new Target(new WorkingTime(Duration.ofMinutes(30), new AlwaysOpen()), Duration.ZERO);

    @Test
    void arrival_implies_acceptance_and_stops_its_clock() {
        Decision decision = decide(new Reach(ID, Milestone.ARRIVED, "已到院东门", by(CREW)), onSite());

        assertThat(((Agreed) decision).fact())
                .isEqualTo(new MilestoneWasReached(Milestone.ARRIVED, "已到院东门", NOW));
        assertThat(((Agreed) decision).next()).isInstanceOf(Accepted.class);
        assertThat(((Agreed) decision).next().assignment().clocks().find("on-site"))
                .map(Clock::isRunning)
                .contains(false);
    }

    @Test
    void a_contact_with_the_customer_leaves_the_clock_of_the_arrival_running() {
        Decision decision =
                decide(new Reach(ID, Milestone.CUSTOMER_CONTACTED, null, by(CREW)), onSite());

        assertThat(((Agreed) decision).next().assignment().clocks().find("on-site"))
                .map(Clock::isRunning)
                .contains(true);
    }

    /// Covers C5.
    @Test
    void the_outcome_is_written_back_after_the_completion() {
        assertThat(decide(new WriteBack(ID, "已登记台账", by(CREW)), COMPLETED))
                .isEqualTo(new Agreed(COMPLETED, new WasWrittenBack("已登记台账", NOW)));
    }

    @Test
    void a_department_writes_back_its_own_outcome_at_no_time_before_the_completion() {
        var stranger = by(new Actor(Role.DEPARTMENT, "sales-office"));
        var early = Origin.stated(IMPORT, NOW, COMPLETED.completedAt().minusSeconds(1));

        assertThat(decide(new WriteBack(ID, null, stranger), COMPLETED))
                .isEqualTo(new Refused(Refusal.NOT_YOUR_WORK_ORDER));
        assertThat(decide(new WriteBack(ID, null, early), COMPLETED))
                .isEqualTo(new Refused(Refusal.BEFORE_ACCEPTANCE));
    }

    private static Issued onSite() {
        Clocks clocks =
                Clocks.assigned(
                        List.of(
                                new ClockRule(
                                        "on-site",
                                        ClockStart.ISSUED,
                                        ClockStop.ARRIVED,
                                        HALF_AN_HOUR,
                                        false)),
                        NOW,
                        NOW);
        Assignment assignment = ISSUED.assignment();
        return new Issued(
                ISSUED.order(),
                assignment.with(
                        new Clocks(
                                Stream.concat(
                                                assignment.clocks().all().stream(),
                                                clocks.all().stream())
                                        .toList())));
    }
}
