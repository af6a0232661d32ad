package io.openhotline.dispatch.clock.domain;

import static io.openhotline.dispatch.clock.domain.ClocksTest.ASSIGNED;
import static io.openhotline.dispatch.clock.domain.ClocksTest.CONTACT;
import static io.openhotline.dispatch.clock.domain.ClocksTest.ISSUED;
import static io.openhotline.dispatch.clock.domain.ClocksTest.LATER;
import static io.openhotline.dispatch.clock.domain.ClocksTest.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The customer is called within an hour of the acceptance at 09:00, the crew arrives within three
/// hours of the assignment.
class EndedClockTest {
    private static final Clocks NONE = new Clocks(List.of());
    private static final Clocks ACCEPTED = ISSUED.accepted(ASSIGNED);
    private static final Instant CALL_BY = ASSIGNED.plus(Duration.ofHours(1));

    @Test
    void acceptance_and_completion_are_told_by_other_events() {
        assertThat(EndedClock.between(ISSUED, ACCEPTED)).isEmpty();
        assertThat(EndedClock.between(NONE, ISSUED)).isEmpty();
    }

    @Test
    void a_clock_is_met_at_its_end_and_missed_after_it() {
        Instant late = CALL_BY.plusMillis(1);

        assertThat(contacted(CALL_BY))
                .containsExactly(new EndedClock("contact", true, ASSIGNED, CALL_BY, CALL_BY));
        assertThat(contacted(late))
                .containsExactly(new EndedClock("contact", false, ASSIGNED, CALL_BY, late));
    }

    private static List<EndedClock> contacted(Instant at) {
        return EndedClock.between(ACCEPTED, ACCEPTED.reached(ClockStop.CUSTOMER_CONTACTED, at));
    }

    @Test
    void a_clock_that_the_completion_stops_is_missed_after_its_end_only() {
        assertThat(EndedClock.between(ACCEPTED, ACCEPTED.completed(ASSIGNED))).isEmpty();
        assertThat(EndedClock.between(ACCEPTED, ACCEPTED.completed(LATER)))
                .containsExactly(new EndedClock("contact", false, ASSIGNED, CALL_BY, LATER));
    }

    @Test
    void an_extension_counts() {
        Clocks extended = ACCEPTED.extended("contact", ASSIGNED, Duration.ofHours(1), "客户出差");

        assertThat(EndedClock.between(extended, extended.reached(CONTACT.stops(), LATER)))
                .containsExactly(new EndedClock("contact", true, ASSIGNED, LATER, LATER));
    }

    @Test
    void a_clock_that_goes_on_after_a_refused_return_ends_again_with_the_same_start() {
        Clocks returned = ACCEPTED.handedBack(LATER, Clocks.RETURNED);
        Clocks back = returned.returnRefused();

        assertThat(EndedClock.between(ACCEPTED, returned))
                .containsExactly(new EndedClock("contact", false, ASSIGNED, CALL_BY, LATER));
        assertThat(EndedClock.between(returned, back)).isEmpty();
        assertThat(EndedClock.between(back, back.reached(CONTACT.stops(), LATER)))
                .extracting(EndedClock::startedAt)
                .containsExactly(ASSIGNED);
    }

    @Test
    void a_new_date_ends_an_earlier_promise_that_is_over() {
        Clocks promised = ISSUED.promised(CALL_BY, ASSIGNED, "PROMISED");

        assertThat(EndedClock.between(promised, promised.promised(LATER, ASSIGNED, "PROMISED")))
                .isEmpty();
        assertThat(
                        EndedClock.between(
                                promised,
                                promised.promised(LATER.plusSeconds(60), LATER, "PROMISED")))
                .containsExactly(new EndedClock("promise", false, ASSIGNED, CALL_BY, LATER));
    }

    /// Covers T8.
    @Test
    void a_dispatch_without_a_review_is_released_in_time() {
        var release =
                new ClockRule(
                        "release",
                        ClockStart.RECEIVED,
                        ClockStop.RELEASED,
                        CONTACT.target(),
                        false);

        assertThat(EndedClock.between(NONE, Clocks.assigned(List.of(release), RECEIVED, RECEIVED)))
                .containsExactly(
                        new EndedClock(
                                "release",
                                true,
                                RECEIVED,
                                RECEIVED.plus(Duration.ofHours(1)),
                                RECEIVED));
    }
}
