package io.openhotline.dispatch.alarm.domain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.WaterPack;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.platform.deadline.domain.Deadline;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AlarmPlanTest {
    static final Deadlines DEADLINES =
            new Deadlines(
                    new Deadline(at("08:20"), at("08:30")), new Deadline(at("14:00"), at("16:00")));

    @Test
    void both_deadlines_are_warned_of_and_reminded_of() {
        assertThat(AlarmPlan.plan(DEADLINES, null, at("08:00")))
                .containsExactly(
                        new Alarm(AlarmKind.ACCEPT_DUE_SOON, at("08:20"), at("08:30")),
                        new Alarm(AlarmKind.ACCEPT_OVERDUE, at("08:30"), at("08:30")),
                        new Alarm(AlarmKind.RESOLVE_DUE_SOON, at("14:00"), at("16:00")),
                        new Alarm(AlarmKind.RESOLVE_OVERDUE, at("16:00"), at("16:00")));
    }

    @Test
    void a_moment_before_the_opening_of_the_work_order_raises_no_alarm() {
        assertThat(AlarmPlan.plan(DEADLINES, null, at("15:00")))
                .extracting(Alarm::kind)
                .containsExactly(AlarmKind.RESOLVE_OVERDUE);
        assertThat(AlarmPlan.plan(DEADLINES, null, at("17:00"))).isEmpty();
    }

    @Test
    void a_deadline_without_a_warning_is_only_reminded_of() {
        var sudden =
                new Deadlines(
                        new Deadline(at("08:30"), at("08:30")),
                        new Deadline(at("16:00"), at("16:00")));

        assertThat(AlarmPlan.plan(sudden, null, at("08:00")))
                .extracting(Alarm::kind)
                .containsExactly(AlarmKind.ACCEPT_OVERDUE, AlarmKind.RESOLVE_OVERDUE);
    }

    /// Covers F2.
    @Test
    void the_customer_s_deadline_gets_one_alarm_without_a_warning() {
        assertThat(AlarmPlan.plan(DEADLINES, at("09:00"), at("08:45")))
                .contains(new Alarm(AlarmKind.CUSTOMER_OVERDUE, at("09:00"), at("09:00")))
                .hasSize(3);
        assertThat(AlarmPlan.plan(DEADLINES, at("09:00"), at("09:01")))
                .extracting(Alarm::kind)
                .doesNotContain(AlarmKind.CUSTOMER_OVERDUE);
    }

    @Test
    void a_moved_deadline_has_only_the_alarms_about_the_completion() {
        assertThat(AlarmPlan.completion(DEADLINES, at("08:00")))
                .containsExactly(
                        new Alarm(AlarmKind.RESOLVE_DUE_SOON, at("14:00"), at("16:00")),
                        new Alarm(AlarmKind.RESOLVE_OVERDUE, at("16:00"), at("16:00")));
        assertThat(AlarmPlan.completion(DEADLINES, at("15:00")))
                .extracting(Alarm::kind)
                .containsExactly(AlarmKind.RESOLVE_OVERDUE);
    }

    /// Covers C33: nobody is reminded at midnight or on a Sunday.
    @Test
    void every_alarm_of_an_office_order_received_on_a_sunday_lies_in_office_hours() {
        Instant sundayNight = Instant.parse("2026-11-22T15:00:00Z");
        var consult = WaterPack.POLICY.targetsOf("consult-and-query").from(sundayNight);

        assertThat(AlarmPlan.plan(consult, consult.resolve().at(), sundayNight))
                .hasSize(5)
                .extracting(alarm -> alarm.moment().atZone(ZoneId.of("Asia/Shanghai")))
                .allSatisfy(moment -> {
                    assertThat(moment.getDayOfWeek()).isBetween(MONDAY, FRIDAY);
                    assertThat(moment.toLocalTime())
                            .isBetween(LocalTime.of(8, 30), LocalTime.of(17, 30));
                });
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-21T" + time + ":00Z");
    }
}
