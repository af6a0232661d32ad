package io.openhotline.dispatch.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.WaterPack;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.ClockState.Done;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A clock of eight hours that warns an hour before its end and starts at 09:00 in Shanghai on a
/// Monday.
class ClockTest {
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant FIVE = NINE.plus(Duration.ofHours(8));

    @Test
    void a_clock_is_due_when_its_time_is_over_and_warns_before() {
        assertThat(started().deadline())
                .contains(new Deadline(FIVE.minus(Duration.ofHours(1)), FIVE));
        assertThat(Clock.of(rule(true, new AlwaysOpen())).deadline()).isEmpty();
    }

    @Test
    void a_pause_counts_until_its_planned_end_while_it_lasts() {
        Clock paused = started().paused(at(2), at(5), "weather");

        assertThat(paused.isPaused()).isTrue();
        assertThat(paused.deadline()).map(Deadline::at).contains(FIVE.plus(Duration.ofHours(3)));
    }

    @Test
    void an_early_resumption_moves_the_end_by_the_real_pause() {
        Clock resumed = started().paused(at(2), at(5), "weather").resumed(at(3), "REQUESTED");

        assertThat(resumed.deadline()).contains(new Deadline(FIVE, FIVE.plus(Duration.ofHours(1))));
    }

    @Test
    void a_clock_that_may_not_pause_goes_on() {
        Clock clock = Clock.of(rule(false, new AlwaysOpen())).started(NINE, "RECEIVED");

        assertThat(clock.paused(at(2), at(5), "weather")).isEqualTo(clock);
    }

    @Test
    void a_stopped_clock_keeps_the_end_that_it_met_or_missed() {
        Clock inTime = started().stopped(at(7), "COMPLETED");
        Clock late = started().stopped(at(9), "COMPLETED");

        assertThat(inTime.deadline()).map(Deadline::at).contains(FIVE);
        assertThat(((Done) inTime.state()).inTime()).isTrue();
        assertThat(((Done) late.state()).inTime()).isFalse();
    }

    @Test
    void only_extensions_since_the_last_start_are_counted() {
        Clock extended = started().extended(at(1), Duration.ofHours(1), "配件调运");
        Clock again = extended.stopped(at(2), "RETURNED").started(at(3), "RECEIVED");

        assertThat(extended.extensions()).isEqualTo(1);
        assertThat(again.extensions()).isZero();
        assertThat(again.deadline()).map(Deadline::at).contains(at(11));
    }

    @Test
    void an_extension_is_measured_in_the_time_that_the_calendar_counts() {
        Calendar office = WaterPack.POLICY.calendars().get("office");
        Clock clock = Clock.of(rule(true, office)).started(NINE, "RECEIVED");
        Instant mondayAtFive = Instant.parse("2026-11-23T09:00:00Z");
        Instant tuesdayHalfPastNine = Instant.parse("2026-11-24T01:30:00Z");
        Instant wednesdayAtNine = Instant.parse("2026-11-25T01:00:00Z");

        assertThat(clock.deadline()).map(Deadline::at).contains(tuesdayHalfPastNine);
        assertThat(clock.extensionUntil(wednesdayAtNine)).isEqualTo(Duration.ofHours(7));
        assertThat(clock.extensionUntil(mondayAtFive)).isZero();
    }

    @Test
    void a_ledger_never_goes_backwards() {
        Clock clock = started().paused(at(2), at(5), "weather").resumed(at(1), "REQUESTED");

        assertThat(clock.ledger())
                .extracting(line -> line.entry().at())
                .containsExactly(NINE, at(2), at(2));
    }

    @Test
    void the_deadline_can_be_followed_line_by_line() {
        Clock clock =
                started()
                        .extended(at(1), Duration.ofHours(2), "配件调运")
                        .paused(at(2), at(5), "weather")
                        .stopped(at(3), "RECALLED");

        assertThat(clock.deadlineAfter(0)).isEmpty();
        assertThat(clock.deadlineAfter(1)).map(Deadline::at).contains(at(8));
        assertThat(clock.deadlineAfter(2)).map(Deadline::at).contains(at(10));
        assertThat(clock.deadlineAfter(3)).map(Deadline::at).contains(at(13));
        assertThat(clock.deadlineAfter(4)).map(Deadline::at).contains(at(13));
    }

    private static Clock started() {
        return Clock.of(rule(true, new AlwaysOpen())).started(NINE, "RECEIVED");
    }

    private static ClockRule rule(boolean pausable, Calendar calendar) {
        return new ClockRule(
                "resolve",
                ClockStart.RECEIVED,
                ClockStop.COMPLETED,
                new Target(new WorkingTime(Duration.ofHours(8), calendar), Duration.ofHours(1)),
                pausable);
    }

    private static Instant at(int hours) {
        return NINE.plus(Duration.ofHours(hours));
    }
}
