package io.openhotline.dispatch.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Received at 08:00, assigned at 09:00. The customer is called within an hour of the acceptance,
/// and the outcome is written back within 24 hours of the completion (C5).
class ClocksTest {
    static final Instant RECEIVED = Instant.parse("2026-11-23T00:00:00Z");
    static final Instant ASSIGNED = RECEIVED.plus(Duration.ofHours(1));
    static final Instant LATER = ASSIGNED.plus(Duration.ofHours(2));

    static final ClockRule CONTACT =
            rule("contact", ClockStart.ACCEPTED, ClockStop.CUSTOMER_CONTACTED, 1);
    static final ClockRule ON_SITE = rule("on-site", ClockStart.ISSUED, ClockStop.ARRIVED, 3);
    static final ClockRule WRITE_BACK =
            rule("write-back", ClockStart.HANDLED, ClockStop.WRITTEN_BACK, 24);
    static final Clocks ISSUED =
            Clocks.assigned(
                    List.of(
                            ClockRule.accept(target(2)),
                            ClockRule.resolve(target(48)),
                            CONTACT,
                            ON_SITE,
                            WRITE_BACK),
                    RECEIVED,
                    ASSIGNED);

    @Test
    void each_clock_starts_with_its_own_event() {
        assertThat(due(ISSUED, "accept")).isEqualTo(RECEIVED.plus(Duration.ofHours(2)));
        assertThat(due(ISSUED, "on-site")).isEqualTo(ASSIGNED.plus(Duration.ofHours(3)));
        assertThat(running(ISSUED)).containsExactly("accept", "resolve", "on-site");
    }

    @Test
    void acceptance_stops_one_clock_and_starts_another() {
        assertThat(running(ISSUED.accepted(ASSIGNED)))
                .containsExactly("resolve", "contact", "on-site");
    }

    /// Covers T8: an hour from receipt to the release.
    @Test
    void the_clock_of_the_release_runs_during_the_review_and_the_others_wait_for_it() {
        var release = rule("release", ClockStart.RECEIVED, ClockStop.RELEASED, 1);
        Clocks waiting =
                Clocks.awaitingReview(
                        List.of(
                                ClockRule.accept(target(2)),
                                ClockRule.resolve(target(48)),
                                release,
                                ON_SITE),
                        RECEIVED);

        Clocks released = waiting.released(LATER);

        assertThat(running(waiting)).containsExactly("accept", "resolve", "release");
        assertThat(due(waiting, "release")).isEqualTo(RECEIVED.plus(Duration.ofHours(1)));
        assertThat(running(released)).containsExactly("accept", "resolve", "on-site");
        assertThat(due(released, "accept")).isEqualTo(LATER.plus(Duration.ofHours(2)));
        assertThat(due(released, "resolve")).isEqualTo(RECEIVED.plus(Duration.ofHours(48)));
        assertThat(due(released, "on-site")).isEqualTo(LATER.plus(Duration.ofHours(3)));
    }

    @Test
    void a_dispatch_without_a_review_is_released_when_it_is_assigned() {
        var release = rule("release", ClockStart.RECEIVED, ClockStop.RELEASED, 1);

        Clocks clocks = Clocks.assigned(List.of(release), RECEIVED, ASSIGNED);

        assertThat(running(clocks)).isEmpty();
        assertThat(clocks.find("release").orElseThrow().ledger())
                .extracting(Line::why)
                .containsExactly("RECEIVED", "RELEASED");
    }

    /// Covers C5.
    @Test
    void after_the_completion_only_what_follows_it_is_measured() {
        Clocks completed = ISSUED.accepted(ASSIGNED).completed(LATER);

        assertThat(running(completed)).containsExactly("write-back");
        assertThat(due(completed, "write-back")).isEqualTo(LATER.plus(Duration.ofHours(24)));
    }

    @Test
    void a_return_stops_the_department_s_clocks_but_no_promise() {
        Clocks promised = ISSUED.promised(LATER, ASSIGNED, "PROMISED");

        assertThat(running(promised.handedBack(LATER, "RETURNED"))).containsExactly("promise");
        assertThat(running(promised.closed(LATER, "RECALLED"))).isEmpty();
    }

    @Test
    void the_next_department_has_its_own_time_and_the_ledger_of_the_one_before() {
        Clocks next =
                Clocks.assigned(
                        List.of(ClockRule.accept(target(2)), ClockRule.resolve(target(48))),
                        LATER,
                        LATER);

        Clocks passed = ISSUED.accepted(ASSIGNED).passedTo(next, LATER, "REASSIGNED");

        assertThat(due(passed, "resolve")).isEqualTo(LATER.plus(Duration.ofHours(48)));
        assertThat(passed.find("resolve").orElseThrow().ledger())
                .extracting(Line::why)
                .containsExactly("RECEIVED", "REASSIGNED", "RECEIVED");
        assertThat(running(passed)).containsExactly("accept", "resolve");
    }

    private static List<String> running(Clocks clocks) {
        return clocks.all().stream()
                .filter(Clock::isRunning)
                .map(clock -> clock.rule().name())
                .toList();
    }

    private static Instant due(Clocks clocks, String name) {
        return clocks.find(name).flatMap(Clock::deadline).map(Deadline::at).orElseThrow();
    }

    private static ClockRule rule(String name, ClockStart starts, ClockStop stops, int hours) {
        return new ClockRule(name, starts, stops, target(hours), false);
    }

    private static Target target(int hours) {
        return new Target(
                new WorkingTime(Duration.ofHours(hours), new AlwaysOpen()), Duration.ZERO);
    }
}
