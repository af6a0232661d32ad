package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.REPAIRED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.TONIGHT;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.assignedTo;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Complete;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.PromiseDate;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reassign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Return;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.DateWasPromised;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Covers C5.
class PromiseDeciderTest {

    @Test
    void a_promised_date_is_a_clock_of_its_own_and_implies_acceptance() {
        Decision decision = decide(promise(TONIGHT), ISSUED);

        assertThat(((Agreed) decision).fact()).isEqualTo(new DateWasPromised(TONIGHT, "今晚修好", NOW));
        assertThat(((Agreed) decision).next()).isInstanceOf(Accepted.class);
        assertThat(clocks(decision).promisedFor()).contains(TONIGHT);
        assertThat(clocks(decision).find("promise").orElseThrow().isRunning()).isTrue();
    }

    @Test
    void a_later_promise_replaces_an_earlier_one() {
        Existing before = after(decide(promise(TONIGHT), WAS_ACCEPTED));
        Instant tomorrow = TONIGHT.plus(Duration.ofDays(1));

        assertThat(clocks(decide(promise(tomorrow), before)).promisedFor()).contains(tomorrow);
        assertThat(clocks(decide(promise(TONIGHT.minusSeconds(60)), before)).promisedFor())
                .contains(TONIGHT.minusSeconds(60));
    }

    @Test
    void a_date_is_promised_ahead_and_within_ten_years() {
        assertThat(decide(promise(NOW), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.PROMISE_IN_PAST));
        assertThat(decide(promise(NOW.plus(Duration.ofDays(3_654))), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.PROMISE_TOO_LATE));
    }

    @Test
    void a_promise_to_the_customer_outlives_the_department_that_gave_it() {
        Existing promised = after(decide(promise(TONIGHT), WAS_ACCEPTED));
        Existing returned = after(decide(new Return(ID, "口径 100 毫米", by(CREW)), promised));
        Decision reassigned =
                decide(
                        new Reassign(ID, assignedTo("sales-office"), "口径 100 毫米", by(DESK)),
                        returned);

        assertThat(clocks(reassigned).find("promise").orElseThrow().isRunning()).isTrue();
        assertThat(clocks(reassigned).promisedFor()).contains(TONIGHT);
    }

    @Test
    void the_completion_keeps_a_promise() {
        Existing promised = after(decide(promise(TONIGHT), WAS_ACCEPTED));

        Decision completed = decide(new Complete(ID, REPAIRED, by(CREW)), promised);

        assertThat(clocks(completed).find("promise").orElseThrow().isRunning()).isFalse();
    }

    private static PromiseDate promise(Instant date) {
        return new PromiseDate(ID, date, "今晚修好", by(CREW));
    }

    private static Existing after(Decision decision) {
        return ((Agreed) decision).next();
    }

    private static Clocks clocks(Decision decision) {
        return after(decision).assignment().clocks();
    }
}
