package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.REASON;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.RESOLVE_BY;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.accepted;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.asking;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.clock.domain.TimeRules;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.DenyExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.GrantExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasDenied;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.ExtensionWasRequested;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasExtended;
import io.openhotline.platform.deadline.domain.Deadline;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The work order must be resolved by 08:00 of the next day; the pack allows one extension of a
/// day.
class ExtensionDeciderTest {
    static final Instant NOON = RESOLVE_BY.plus(Duration.ofHours(4));
    static final ExtensionRequest ASKED = new ExtensionRequest("resolve", NOON, REASON, CREW, NOW);

    @Test
    void a_department_asks_for_more_time() {
        assertThat(decide(until(NOON), WAS_ACCEPTED))
                .isEqualTo(
                        new Agreed(
                                WAS_ACCEPTED.asking(ASKED), new ExtensionWasRequested(ASKED, NOW)));
    }

    @Test
    void asking_for_more_time_implies_acceptance() {
        assertThat(decide(until(NOON), ISSUED))
                .isEqualTo(
                        new Agreed(
                                accepted(NOW, null).asking(ASKED),
                                new ExtensionWasRequested(ASKED, NOW)));
    }

    @Test
    void an_extension_is_asked_for_before_the_clock_ends() {
        assertThat(decide(requested(NOON, RESOLVE_BY), WAS_ACCEPTED)).isInstanceOf(Agreed.class);
        assertThat(decide(requested(NOON, RESOLVE_BY.plusSeconds(1)), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.EXTENSION_AFTER_END));
    }

    /// A request that the broker received in time is in time, however late it is read (F3).
    @Test
    void a_request_that_arrived_in_time_may_be_read_later() {
        var late = Origin.arrived(CREW, NOON, RESOLVE_BY.minusSeconds(1));

        assertThat(decide(new RequestExtension(ID, "resolve", NOON, REASON, late), WAS_ACCEPTED))
                .isInstanceOf(Agreed.class);
    }

    @Test
    void an_extension_ends_later_than_the_clock() {
        assertThat(decide(until(RESOLVE_BY), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.EXTENSION_NOT_LATER));
        assertThat(decide(until(Instant.MIN), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.EXTENSION_NOT_LATER));
    }

    @Test
    void the_pack_limits_how_far_an_extension_goes() {
        Instant nextDay = RESOLVE_BY.plus(Duration.ofDays(1));

        assertThat(decide(until(nextDay), WAS_ACCEPTED)).isInstanceOf(Agreed.class);
        for (Instant tooFar : new Instant[] {nextDay.plusSeconds(1), Instant.MAX}) {
            assertThat(decide(until(tooFar), WAS_ACCEPTED))
                    .isEqualTo(new Refused(Refusal.EXTENSION_TOO_FAR));
        }
    }

    @Test
    void the_pack_limits_how_often_a_clock_is_extended() {
        assertThat(decide(until(NOON.plusSeconds(60)), after(granted(null, asking()))))
                .isEqualTo(new Refused(Refusal.EXTENSIONS_USED_UP));
        assertThat(WorkOrderDecider.decide(until(NOON), WAS_ACCEPTED, rules(TimeRules.NONE)))
                .isEqualTo(new Refused(Refusal.EXTENSIONS_USED_UP));
    }

    @Test
    void only_a_running_clock_is_extended() {
        for (String clock : new String[] {"accept", "promise", "没有"}) {
            assertThat(
                            decide(
                                    new RequestExtension(ID, clock, NOON, REASON, by(CREW)),
                                    WAS_ACCEPTED))
                    .isEqualTo(new Refused(Refusal.CLOCK_NOT_RUNNING));
        }
    }

    @Test
    void a_granted_extension_moves_the_end_and_its_warning() {
        Decision decision = granted(null, WAS_ACCEPTED.asking(ASKED));

        assertThat(decision)
                .extracting(it -> ((Agreed) it).fact())
                .isEqualTo(new WasExtended(ASKED, RESOLVE_BY, NOON, NOW));
        Accepted after = (Accepted) after(decision);
        assertThat(after.asked()).isNull();
        assertThat(after.assignment().deadlines().resolve())
                .isEqualTo(new Deadline(NOON.minus(Duration.ofHours(2)), NOON));
    }

    @Test
    void a_supervisor_may_grant_less_but_not_more() {
        Accepted asking = WAS_ACCEPTED.asking(ASKED);
        Instant ten = NOON.minus(Duration.ofHours(2));

        assertThat(after(granted(ten, asking)).assignment().deadlines().resolve().at())
                .isEqualTo(ten);
        assertThat(granted(NOON.plusSeconds(1), asking))
                .isEqualTo(new Refused(Refusal.EXTENSION_LONGER_THAN_REQUESTED));
        assertThat(granted(RESOLVE_BY, asking)).isEqualTo(new Refused(Refusal.EXTENSION_NOT_LATER));
    }

    @Test
    void nobody_grants_their_own_request() {
        Decision own = decide(new RequestExtension(ID, "resolve", NOON, REASON, by(DESK)), ISSUED);

        assertThat(granted(null, (Accepted) after(own)))
                .isEqualTo(new Refused(Refusal.OWN_REQUEST));
    }

    @Test
    void a_denied_extension_leaves_the_clock_as_it_was() {
        assertThat(decide(new DenyExtension(ID, "须按原时限", by(DESK)), WAS_ACCEPTED.asking(ASKED)))
                .isEqualTo(new Agreed(WAS_ACCEPTED, new ExtensionWasDenied(ASKED, "须按原时限", NOW)));
    }

    private static RequestExtension until(Instant until) {
        return requested(until, NOW);
    }

    private static RequestExtension requested(Instant until, Instant at) {
        return new RequestExtension(ID, "resolve", until, REASON, Origin.now(CREW, at));
    }

    private static Decision granted(@Nullable Instant until, Accepted to) {
        return decide(new GrantExtension(ID, until, by(DESK)), to);
    }

    private static Existing after(Decision decision) {
        return ((Agreed) decision).next();
    }
}
