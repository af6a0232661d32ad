package io.openhotline.platform.deadline.domain;

import static io.openhotline.platform.deadline.domain.OfficeHours.at;
import static io.openhotline.platform.deadline.domain.OfficeHours.office;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.deadline.domain.ClockState.Done;
import io.openhotline.platform.deadline.domain.ClockState.NotStarted;
import io.openhotline.platform.deadline.domain.ClockState.Running;
import io.openhotline.platform.deadline.domain.ClockState.Waiting;
import io.openhotline.platform.deadline.domain.Entry.Extended;
import io.openhotline.platform.deadline.domain.Entry.Paused;
import io.openhotline.platform.deadline.domain.Entry.Resumed;
import io.openhotline.platform.deadline.domain.Entry.Started;
import io.openhotline.platform.deadline.domain.Entry.Stopped;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineCalculatorTest {
    static final Calendar ALWAYS = new AlwaysOpen();
    static final Entry START = new Started(at("2026-09-28T16:00"), Duration.ofHours(8));

    @Test
    void without_a_start_there_is_no_deadline() {
        assertThat(calculate(new Stopped(at("2026-09-28T16:00")))).isEqualTo(new NotStarted());
    }

    @Test
    void at_a_line_that_is_always_staffed_every_minute_counts() {
        assertThat(calculate(START)).isEqualTo(new Running(at("2026-09-29T00:00")));
    }

    @Test
    void in_an_office_only_working_hours_count() {
        assertThat(DeadlineCalculator.calculate(List.of(START), office()))
                .isEqualTo(new Running(at("2026-09-29T16:30")));
    }

    @Test
    void a_pause_puts_the_deadline_off_by_its_length() {
        assertThat(
                        calculate(
                                START,
                                new Paused(at("2026-09-28T17:00")),
                                new Resumed(at("2026-09-28T20:00"))))
                .isEqualTo(new Running(at("2026-09-29T03:00")));
    }

    @Test
    void a_paused_clock_knows_only_the_time_left() {
        assertThat(calculate(START, new Paused(at("2026-09-28T17:00"))))
                .isEqualTo(new Waiting(Duration.ofHours(7)));
    }

    @Test
    void a_deadline_that_had_passed_before_a_pause_stays_where_it_was() {
        assertThat(
                        calculate(
                                START,
                                new Paused(at("2026-09-29T09:00")),
                                new Resumed(at("2026-09-29T10:00"))))
                .isEqualTo(new Running(at("2026-09-29T00:00")));
    }

    @Test
    void an_extension_adds_to_the_budget_even_while_it_pauses() {
        assertThat(
                        calculate(
                                START,
                                new Paused(at("2026-09-28T17:00")),
                                new Extended(at("2026-09-28T18:00"), Duration.ofHours(2))))
                .isEqualTo(new Waiting(Duration.ofHours(9)));
    }

    @Test
    void a_deadline_can_be_brought_forward_but_not_before_its_start() {
        assertThat(calculate(START, new Extended(at("2026-09-28T17:00"), Duration.ofHours(-9))))
                .isEqualTo(new Running(at("2026-09-28T16:00")));
    }

    @Test
    void a_clock_stopped_in_time_has_time_left() {
        assertThat(calculate(START, new Stopped(at("2026-09-28T18:00"))))
                .isEqualTo(new Done(at("2026-09-28T18:00"), Duration.ofHours(6)));
    }

    @Test
    void a_clock_stopped_late_has_negative_time_left() {
        var done = (Done) calculate(START, new Stopped(at("2026-09-29T01:00")));

        assertThat(done.left()).isEqualTo(Duration.ofHours(-1));
        assertThat(done.inTime()).isFalse();
    }

    @Test
    void a_second_start_discards_the_first() {
        assertThat(
                        calculate(
                                START,
                                new Stopped(at("2026-09-28T18:00")),
                                new Started(at("2026-09-30T08:00"), Duration.ofHours(1))))
                .isEqualTo(new Running(at("2026-09-30T09:00")));
    }

    private static ClockState calculate(Entry... ledger) {
        return DeadlineCalculator.calculate(List.of(ledger), ALWAYS);
    }
}
