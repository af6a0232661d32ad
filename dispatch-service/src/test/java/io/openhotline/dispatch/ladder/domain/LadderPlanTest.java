package io.openhotline.dispatch.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.ClockStart;
import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.dispatch.clock.domain.Clocks;
import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Limit.WorkingTime;
import io.openhotline.platform.deadline.domain.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Plans the ladders of a work order that is assigned at eight, must be accepted by nine and
/// resolved by 18 o'clock, with a crew on site by ten.
class LadderPlanTest {
    static final Instant EIGHT = Instant.parse("2026-11-21T08:00:00Z");
    static final Step WARN = Step.remind(Duration.ofHours(-2), Audience.DEPARTMENT);
    static final Step TELL =
            new Step(Duration.ofHours(4), List.of(Audience.MANAGER_LINE), true, "overdue");
    static final Ladders LADDERS = new Ladders(Map.of("resolve", List.of(WARN, TELL)));
    static final Clocks CLOCKS =
            Clocks.assigned(
                    List.of(
                            ClockRule.accept(target(1)),
                            ClockRule.resolve(target(10)),
                            new ClockRule(
                                    "on-site",
                                    ClockStart.ISSUED,
                                    ClockStop.ARRIVED,
                                    target(2),
                                    true)),
                    EIGHT,
                    EIGHT);

    /// Covers P5 and T3.
    @Test
    void steps_lie_before_and_after_the_end_of_their_clock() {
        assertThat(plan(CLOCKS))
                .contains(
                        new PlannedStep("resolve", EIGHT, WARN, at(16), at(18)),
                        new PlannedStep("resolve", EIGHT, TELL, at(22), at(18), true));
    }

    @Test
    void a_clock_without_a_ladder_warns_its_department_and_tells_the_supervisor_at_its_end() {
        assertThat(plan(CLOCKS))
                .filteredOn(step -> step.clock().equals("on-site"))
                .extracting(PlannedStep::moment, step -> step.step().audience())
                .containsExactly(
                        tuple(at(10).minus(Duration.ofMinutes(10)), List.of(Audience.DEPARTMENT)),
                        tuple(at(10), List.of(Audience.DEPARTMENT, Audience.SUPERVISOR)));
    }

    @Test
    void the_two_deadlines_have_alarms_and_no_usual_ladder() {
        assertThat(LadderPlan.plan(CLOCKS, Ladders.NONE, EIGHT))
                .extracting(PlannedStep::clock)
                .containsOnly("on-site");
    }

    @Test
    void more_time_moves_the_steps_and_keeps_their_names() {
        Clocks extended = CLOCKS.extended("resolve", at(9), Duration.ofHours(3), "配件调运");

        assertThat(plan(extended))
                .contains(new PlannedStep("resolve", EIGHT, WARN, at(19), at(21)));
    }

    @Test
    void a_clock_that_stands_still_or_has_stopped_has_no_steps() {
        Clocks paused = CLOCKS.paused(at(9), at(12), "weather");

        assertThat(plan(paused)).isEmpty();
        assertThat(plan(CLOCKS.closed(at(9), "RECALLED"))).isEmpty();
        assertThat(plan(paused.resumed(at(12), "REQUESTED")))
                .contains(new PlannedStep("resolve", EIGHT, WARN, at(19), at(21)));
    }

    @Test
    void a_step_whose_moment_was_before_the_work_order_is_left_out() {
        assertThat(LadderPlan.plan(CLOCKS, LADDERS, at(17)))
                .extracting(PlannedStep::step)
                .containsExactly(TELL);
    }

    /// Covers T11: the alarm of a deadline records its end, and the ladder all other ends.
    @Test
    void the_end_of_a_named_clock_is_recorded_also_if_its_ladder_does_not_name_it() {
        var late = new Ladders(Map.of("on-site", List.of(TELL)));

        assertThat(LadderPlan.plan(CLOCKS, late, EIGHT))
                .extracting(PlannedStep::moment, PlannedStep::recorded, it -> it.step().isSilent())
                .containsExactly(tuple(at(14), true, false), tuple(at(10), true, true));
    }

    /// Covers T8: the time until the release is the desk's.
    @Test
    void nothing_is_recorded_before_a_department_has_the_work_order() {
        Clocks held =
                Clocks.awaitingReview(
                        List.of(
                                ClockRule.accept(target(1)),
                                ClockRule.resolve(target(10)),
                                new ClockRule(
                                        "dispatch",
                                        ClockStart.RECEIVED,
                                        ClockStop.RELEASED,
                                        target(2),
                                        false)),
                        EIGHT);

        assertThat(LadderPlan.held(held, LADDERS, EIGHT)).noneMatch(PlannedStep::recorded);
        assertThat(LadderPlan.plan(held, LADDERS, EIGHT))
                .filteredOn(PlannedStep::recorded)
                .extracting(PlannedStep::clock)
                .containsOnly("resolve");
    }

    /// Covers F3.
    @Test
    void a_reply_from_before_a_step_overtakes_it_and_a_later_one_does_not() {
        List<PlannedStep> planned = plan(CLOCKS);
        Clocks completed = CLOCKS.completed(at(17));

        assertThat(LadderPlan.overtaken(planned, CLOCKS, completed, at(15), at(17)))
                .extracting(PlannedStep::step)
                .containsExactly(WARN);
        assertThat(LadderPlan.overtaken(planned, CLOCKS, completed, at(16), at(17))).isEmpty();
        assertThat(LadderPlan.overtaken(planned, CLOCKS, CLOCKS, at(8), at(23))).isEmpty();
    }

    private static List<PlannedStep> plan(Clocks clocks) {
        return LadderPlan.plan(clocks, LADDERS, EIGHT);
    }

    private static Target target(int hours) {
        return new Target(
                new WorkingTime(Duration.ofHours(hours), new AlwaysOpen()), Duration.ofMinutes(10));
    }

    private static Instant at(int hour) {
        return EIGHT.plus(Duration.ofHours(hour - 8L));
    }
}
