package io.openhotline.followup.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.Decision.Refused;
import io.openhotline.followup.call.domain.FollowUp.Completed;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUp.Waived;
import io.openhotline.followup.call.domain.FollowUpCommand.Answer;
import io.openhotline.followup.call.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.call.domain.FollowUpCommand.Cancel;
import io.openhotline.followup.call.domain.FollowUpCommand.Withdraw;
import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;
import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCancelled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpDeciderTest {
    static final UUID ID = new UUID(0, 301);
    static final Actor SURVEYOR = new Actor(Role.AGENT, "3101");
    static final Instant MONDAY = Instant.parse("2026-11-16T09:40:00Z");
    static final Instant TUESDAY = Instant.parse("2026-11-17T02:20:00Z");
    static final FollowUpRules RULES =
            new FollowUpRules(
                    3, EnumSet.range(Satisfaction.VERY_SATISFIED, Satisfaction.NEUTRAL), 2);

    @Test
    void a_customer_who_was_reached_is_still_to_answer() {
        assertThat(decide(attempt(ContactResult.REACHED), planned(0, 0)))
                .isEqualTo(accepted(planned(1, 0), attempted(1, ContactResult.REACHED)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_ANSWER", "BUSY"})
    void a_customer_who_was_missed_is_called_again(ContactResult miss) {
        assertThat(decide(attempt(miss), planned(1, 1)))
                .isEqualTo(accepted(planned(plan(1), 2, 2, TUESDAY), attempted(2, miss)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_ANSWER", "BUSY"})
    void a_customer_is_unreachable_after_the_limit_of_misses(ContactResult miss) {
        assertThat(decide(attempt(miss), planned(4, 2)))
                .isEqualTo(
                        accepted(
                                waived(5, 3, Waiver.UNREACHABLE),
                                attempted(5, miss),
                                wasWaived(Waiver.UNREACHABLE)));
    }

    @Test
    void a_wrong_number_is_not_dialled_again() {
        assertThat(decide(attempt(ContactResult.WRONG_NUMBER), planned(0, 0)))
                .isEqualTo(
                        accepted(
                                waived(1, 1, Waiver.UNREACHABLE),
                                attempted(1, ContactResult.WRONG_NUMBER),
                                wasWaived(Waiver.UNREACHABLE)));
    }

    @Test
    void a_customer_who_declines_is_not_called_again() {
        assertThat(decide(attempt(ContactResult.DECLINED), planned(0, 0)))
                .isEqualTo(
                        accepted(
                                waived(1, 0, Waiver.DECLINED),
                                attempted(1, ContactResult.DECLINED),
                                wasWaived(Waiver.DECLINED)));
    }

    @ParameterizedTest
    @EnumSource(names = {"VERY_SATISFIED", "SATISFIED", "NEUTRAL"})
    void a_satisfied_customer_completes_the_follow_up(Satisfaction satisfaction) {
        Survey survey = survey(satisfaction);

        assertThat(decide(answer(survey), planned(1, 0)))
                .isEqualTo(
                        accepted(
                                new Completed(plan(1), survey, true, TUESDAY),
                                new WasCompleted(plan(1), survey, true, TUESDAY)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DISSATISFIED", "VERY_DISSATISFIED"})
    void an_unsatisfied_customer_gets_rework(Satisfaction satisfaction) {
        Survey survey = survey(satisfaction);

        assertThat(decide(answer(survey), planned(1, 0)))
                .isEqualTo(
                        accepted(
                                new Completed(plan(1), survey, false, TUESDAY),
                                new WasCompleted(plan(1), survey, false, TUESDAY),
                                new ReworkWasRequested(plan(1), 2, survey, TUESDAY)));
    }

    @Test
    void no_rework_is_requested_beyond_the_limit() {
        Survey survey = survey(Satisfaction.DISSATISFIED);

        assertThat(decide(answer(survey), planned(plan(2), 1, 0)))
                .isEqualTo(
                        accepted(
                                new Completed(plan(2), survey, false, TUESDAY),
                                new WasCompleted(plan(2), survey, false, TUESDAY),
                                new ReworkWasRequested(plan(2), 3, survey, TUESDAY)));
        assertThat(decide(answer(survey), planned(plan(3), 1, 0)))
                .isEqualTo(
                        accepted(
                                new Completed(plan(3), survey, false, TUESDAY),
                                new WasCompleted(plan(3), survey, false, TUESDAY),
                                new LimitWasReached(plan(3), survey, TUESDAY)));
    }

    @Test
    void a_withdrawn_ticket_waives_its_follow_up() {
        assertThat(decide(new Withdraw(ID, Actor.SYSTEM, TUESDAY), planned(2, 2)))
                .isEqualTo(accepted(waived(2, 2, Waiver.WITHDRAWN), wasWaived(Waiver.WITHDRAWN)));
    }

    /// Tests C12.
    @Test
    void a_reopened_ticket_cancels_its_follow_up() {
        assertThat(decide(new Cancel(ID, Actor.SYSTEM, TUESDAY), planned(2, 2)))
                .isEqualTo(
                        accepted(
                                waived(2, 2, Waiver.REOPENED), new WasCancelled(plan(1), TUESDAY)));
    }

    @Test
    void a_completed_follow_up_accepts_no_command() {
        var completed = new Completed(plan(1), survey(Satisfaction.SATISFIED), true, MONDAY);

        assertThat(everyCommand().map(command -> decide(command, completed)))
                .containsOnly(new Refused(Refusal.FOLLOW_UP_COMPLETED));
    }

    @Test
    void a_waived_follow_up_accepts_no_command() {
        var waived = new Waived(plan(1), 1, 0, Waiver.DECLINED, MONDAY);

        assertThat(everyCommand().map(command -> decide(command, waived)))
                .containsOnly(new Refused(Refusal.FOLLOW_UP_WAIVED));
    }

    /// Finding 7.2: satisfaction was recorded without a call.
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2"})
    void a_customer_who_was_not_reached_answers_nothing(int attempts, int misses) {
        assertThat(decide(answer(survey(Satisfaction.SATISFIED)), planned(attempts, misses)))
                .isEqualTo(new Refused(Refusal.CUSTOMER_NOT_REACHED));
    }

    @Test
    void a_customer_who_was_reached_after_misses_answers() {
        assertThat(decide(answer(survey(Satisfaction.SATISFIED)), planned(3, 2)))
                .isInstanceOf(Accepted.class);
    }

    /// Finding 7.2: who handled a ticket doesn't survey, in whatever role.
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENT", "OPERATOR"})
    void who_handled_a_ticket_neither_calls_its_customer_nor_records_the_answers(Role role) {
        Set<Actor> handlers = Set.of(new Actor(role, SURVEYOR.id()), new Actor(role, "1001"));

        assertThat(decide(attempt(ContactResult.REACHED), planned(0, 0), handlers))
                .isEqualTo(new Refused(Refusal.SURVEYOR_HANDLED_TICKET));
        assertThat(decide(answer(survey(Satisfaction.SATISFIED)), planned(1, 0), handlers))
                .isEqualTo(new Refused(Refusal.SURVEYOR_HANDLED_TICKET));
    }

    @Test
    void a_ticket_whose_handlers_are_not_known_is_surveyed_by_anybody() {
        assertThat(decide(attempt(ContactResult.REACHED), planned(0, 0), Set.of()))
                .isInstanceOf(Accepted.class);
    }

    static Stream<FollowUpCommand> everyCommand() {
        return Stream.of(
                attempt(ContactResult.REACHED),
                answer(survey(Satisfaction.DISSATISFIED)),
                new Withdraw(ID, Actor.SYSTEM, TUESDAY));
    }

    static Decision decide(FollowUpCommand command, FollowUp followUp) {
        return decide(command, followUp, Set.of(new Actor(Role.AGENT, "1001")));
    }

    static Decision decide(FollowUpCommand command, FollowUp followUp, Set<Actor> handlers) {
        return FollowUpDecider.decide(
                command, followUp, handlers, RULES, FollowUpDeciderRules.CALLS);
    }

    static Attempt attempt(ContactResult contact) {
        return new Attempt(ID, contact, SURVEYOR, TUESDAY);
    }

    static Answer answer(Survey survey) {
        return new Answer(ID, survey, SURVEYOR, TUESDAY);
    }

    static Survey survey(Satisfaction satisfaction) {
        return new Survey(satisfaction, List.of(new Survey.Answer("attitude", "5")), "路面还在渗水");
    }

    static Plan plan(int round) {
        PlanReason reason = round == 1 ? PlanReason.SAMPLED : PlanReason.AFTER_REWORK;
        return new Plan(ID, new UUID(0, 123), round, reason, "repair/2026-11", TUESDAY, MONDAY);
    }

    static Planned planned(int attempts, int misses) {
        return planned(plan(1), attempts, misses);
    }

    static Planned planned(Plan plan, int attempts, int misses) {
        return planned(plan, attempts, misses, null);
    }

    /// @param pausedUntil the time of the last miss, because the pack has no pause
    static Planned planned(Plan plan, int attempts, int misses, @Nullable Instant pausedUntil) {
        return new Planned(
                plan,
                attempts,
                misses,
                new Asking(Way.PHONE, MONDAY, misses, null, pausedUntil),
                0);
    }

    static Waived waived(int attempts, int misses, Waiver waiver) {
        return new Waived(plan(1), attempts, misses, waiver, TUESDAY);
    }

    static WasAttempted attempted(int attempt, ContactResult contact) {
        return new WasAttempted(plan(1), attempt, contact, TUESDAY);
    }

    static WasWaived wasWaived(Waiver waiver) {
        return new WasWaived(plan(1), waiver, TUESDAY);
    }

    static Accepted accepted(FollowUp next, FollowUpEvent... events) {
        return new Accepted(next, List.of(events));
    }
}
