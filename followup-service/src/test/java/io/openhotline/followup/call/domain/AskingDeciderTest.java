package io.openhotline.followup.call.domain;

import static io.openhotline.followup.call.domain.FollowUpDeciderRules.EVERY_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.Decision.Refused;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUp.Waived;
import io.openhotline.followup.call.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.call.domain.FollowUpCommand.ChangeDue;
import io.openhotline.followup.call.domain.FollowUpCommand.Climb;
import io.openhotline.followup.call.domain.FollowUpCommand.FallBack;
import io.openhotline.followup.call.domain.FollowUpCommand.Schedule;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasOverdue;
import io.openhotline.followup.call.domain.FollowUpEvent.WasScheduled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tests the ways to ask, the quiet hours, appointments and the ladder (P8, C5).
class AskingDeciderTest {
    static final UUID ID = new UUID(0, 301);
    static final Actor SURVEYOR = new Actor(Role.AGENT, "3101");

    /// 10 o'clock on Monday in Shanghai.
    static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");

    static final Instant DUE = MONDAY.plus(Duration.ofHours(24));
    static final Plan PLAN =
            new Plan(ID, new UUID(0, 123), 1, PlanReason.SAMPLED, "repair/2026-11", DUE, MONDAY);
    static final Visit VISIT = new Visit(List.of("王师傅"), List.of(), "李秀英");

    @Test
    void the_next_way_takes_over_when_the_time_of_a_link_is_over() {
        Instant over = MONDAY.plus(Duration.ofDays(1));

        assertThat(decide(new FallBack(ID, Actor.SYSTEM, over), by(Way.SMS, 0)))
                .isEqualTo(
                        accepted(
                                planned(0, 0, Asking.starting(Way.PHONE, over)),
                                changed(Way.PHONE, over)));
        assertThat(decide(new FallBack(ID, Actor.SYSTEM, over.minusMillis(1)), by(Way.SMS, 0)))
                .isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void a_way_without_a_time_is_not_over_by_time() {
        Instant muchLater = MONDAY.plus(Duration.ofDays(300));

        assertThat(decide(new FallBack(ID, Actor.SYSTEM, muchLater), by(Way.PHONE, 0)))
                .isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void a_visit_follows_when_the_calls_are_used_up() {
        assertThat(decide(call(ContactResult.BUSY, MONDAY), by(Way.PHONE, 1)))
                .isEqualTo(
                        accepted(
                                planned(2, 2, Asking.starting(Way.DOOR, MONDAY)),
                                new WasAttempted(PLAN, 2, ContactResult.BUSY, MONDAY),
                                changed(Way.DOOR, MONDAY)));
    }

    @Test
    void a_wrong_number_goes_on_with_the_way_that_needs_none() {
        assertThat(decide(call(ContactResult.WRONG_NUMBER, MONDAY), by(Way.PHONE, 0)))
                .isEqualTo(
                        accepted(
                                planned(1, 1, Asking.starting(Way.DOOR, MONDAY)),
                                new WasAttempted(PLAN, 1, ContactResult.WRONG_NUMBER, MONDAY),
                                changed(Way.DOOR, MONDAY)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_ANSWER", "WRONG_NUMBER"})
    void nobody_is_asked_when_the_last_way_is_used_up(ContactResult miss) {
        assertThat(decide(visit(miss), by(Way.DOOR, 0)))
                .isEqualTo(
                        accepted(
                                new Waived(PLAN, 1, 1, Waiver.UNREACHABLE, MONDAY),
                                new WasAttempted(PLAN, 1, miss, Way.DOOR, VISIT, MONDAY),
                                new WasWaived(PLAN, Waiver.UNREACHABLE, MONDAY)));
    }

    /// A call on the way of a link doesn't end the time of the link.
    @Test
    void a_miss_in_another_way_does_not_use_up_the_present_one() {
        Planned missed = by(Way.SMS, 2);

        assertThat(decide(call(ContactResult.NO_ANSWER, MONDAY), missed))
                .isEqualTo(
                        accepted(
                                planned(3, 3, missed.asking()),
                                new WasAttempted(PLAN, 3, ContactResult.NO_ANSWER, MONDAY)));
    }

    @Test
    void a_visit_is_recorded_with_who_went_and_the_signature() {
        assertThat(decide(visit(ContactResult.REACHED), by(Way.DOOR, 0)))
                .isEqualTo(
                        accepted(
                                planned(1, 0, Asking.starting(Way.DOOR, MONDAY)),
                                new WasAttempted(
                                        PLAN, 1, ContactResult.REACHED, Way.DOOR, VISIT, MONDAY)));
    }

    @Test
    void nobody_calls_in_quiet_hours_unless_the_customer_agreed() {
        Instant night = Instant.parse("2026-11-16T13:00:00Z");
        var agreed = new Attempt(ID, ContactResult.REACHED, Way.PHONE, null, true, SURVEYOR, night);

        assertThat(decide(call(ContactResult.REACHED, night), by(Way.PHONE, 0)))
                .isEqualTo(new Refused(Refusal.QUIET_HOURS));
        assertThat(decide(agreed, by(Way.PHONE, 0))).isInstanceOf(Accepted.class);
    }

    @Test
    void an_appointment_holds_in_quiet_hours_and_is_over_with_the_call() {
        Instant night = Instant.parse("2026-11-16T13:00:00Z");
        Planned appointed = planned(0, 0, Asking.starting(Way.PHONE, MONDAY).appointed(night));

        assertThat(decide(call(ContactResult.REACHED, night.minusSeconds(1)), appointed))
                .isEqualTo(new Refused(Refusal.QUIET_HOURS));
        assertThat(decide(call(ContactResult.REACHED, night), appointed))
                .isEqualTo(
                        accepted(
                                planned(1, 0, Asking.starting(Way.PHONE, MONDAY)),
                                new WasAttempted(PLAN, 1, ContactResult.REACHED, night)));
    }

    @Test
    void an_appointment_is_kept_and_taken_back() {
        Asking calls = Asking.starting(Way.PHONE, MONDAY);

        assertThat(decide(schedule(DUE, null), by(Way.PHONE, 0)))
                .isEqualTo(
                        accepted(
                                planned(0, 0, calls.appointed(DUE)),
                                new WasScheduled(
                                        PLAN,
                                        ScheduleCause.APPOINTMENT,
                                        calls.appointed(DUE),
                                        MONDAY)));
        assertThat(decide(schedule(null, null), planned(0, 0, calls.appointed(DUE))))
                .isEqualTo(
                        accepted(
                                planned(0, 0, calls),
                                new WasScheduled(PLAN, ScheduleCause.APPOINTMENT, calls, MONDAY)));
    }

    @Test
    void a_surveyor_chooses_a_way_that_reaches_the_customer() {
        Asking visit = Asking.starting(Way.DOOR, MONDAY).appointed(DUE);

        assertThat(decide(schedule(DUE, Way.DOOR), by(Way.PHONE, 1)))
                .isEqualTo(
                        accepted(
                                planned(1, 1, visit),
                                new WasScheduled(PLAN, ScheduleCause.WAY_CHANGED, visit, MONDAY)));
        assertThat(decide(schedule(null, Way.EMAIL), by(Way.PHONE, 1)))
                .isEqualTo(new Refused(Refusal.WAY_NOT_POSSIBLE));
    }

    /// Tests C5.
    @Test
    void an_overdue_follow_up_climbs_one_step_after_the_other() {
        Planned first = by(Way.PHONE, 0);
        Planned second = climbed(1);
        Instant later = DUE.plus(Duration.ofHours(4));

        assertThat(decide(climb(DUE), first))
                .isEqualTo(accepted(second, new WasOverdue(PLAN, 1, "surveyor", Way.PHONE, DUE)));
        assertThat(decide(climb(later), second))
                .isEqualTo(
                        accepted(
                                climbed(2),
                                new WasOverdue(PLAN, 2, "supervisor", Way.PHONE, later)));
        assertThat(decide(climb(later), climbed(2))).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(decide(climb(DUE.minusMillis(1)), first))
                .isEqualTo(new Refused(Refusal.NOT_YET));
    }

    @Test
    void an_appointment_after_the_due_time_holds_the_ladder_back() {
        Instant appointment = DUE.plus(Duration.ofHours(6));
        Planned appointed =
                planned(0, 0, Asking.starting(Way.PHONE, MONDAY).appointed(appointment));

        assertThat(decide(climb(appointment.minusMillis(1)), appointed))
                .isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(decide(climb(appointment), appointed)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_write_back_moves_the_due_time_and_begins_the_ladder_again() {
        Instant due = DUE.plus(Duration.ofHours(20));
        Plan moved =
                new Plan(ID, PLAN.ticketId(), 1, PlanReason.SAMPLED, PLAN.stratum(), due, MONDAY);
        Asking asking = climbed(2).asking();

        assertThat(decide(new ChangeDue(ID, due, Actor.SYSTEM, DUE), climbed(2)))
                .isEqualTo(
                        accepted(
                                new Planned(moved, 0, 0, asking, 0),
                                new WasScheduled(moved, ScheduleCause.WRITE_BACK, asking, DUE)));
        assertThat(decide(new ChangeDue(ID, DUE, Actor.SYSTEM, DUE), climbed(2)))
                .isEqualTo(new Refused(Refusal.NOT_YET));
    }

    private static Decision decide(FollowUpCommand command, FollowUp followUp) {
        var rules = new FollowUpRules(3, EnumSet.allOf(Satisfaction.class), 2);
        return FollowUpDecider.decide(command, followUp, Set.of(), rules, EVERY_WAY);
    }

    private static Attempt call(ContactResult contact, Instant at) {
        return new Attempt(ID, contact, SURVEYOR, at);
    }

    private static Attempt visit(ContactResult contact) {
        return new Attempt(ID, contact, Way.DOOR, VISIT, false, SURVEYOR, MONDAY);
    }

    private static Schedule schedule(@Nullable Instant appointment, @Nullable Way way) {
        return new Schedule(ID, appointment, way, SURVEYOR, MONDAY);
    }

    private static Climb climb(Instant at) {
        return new Climb(ID, Actor.SYSTEM, at);
    }

    private static Planned by(Way way, int misses) {
        return planned(misses, misses, new Asking(way, MONDAY, misses, null, null));
    }

    private static Planned planned(int attempts, int misses, Asking asking) {
        return new Planned(PLAN, attempts, misses, asking, 0);
    }

    private static Planned climbed(int steps) {
        return new Planned(PLAN, 0, 0, Asking.starting(Way.PHONE, MONDAY), steps);
    }

    private static WasScheduled changed(Way way, Instant at) {
        return new WasScheduled(PLAN, ScheduleCause.WAY_CHANGED, Asking.starting(way, at), at);
    }

    private static Accepted accepted(FollowUp next, FollowUpEvent... events) {
        return new Accepted(next, List.of(events));
    }
}
