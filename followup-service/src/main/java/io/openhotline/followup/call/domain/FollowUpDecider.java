package io.openhotline.followup.call.domain;

import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.Decision.Refused;
import io.openhotline.followup.call.domain.FollowUp.Completed;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUp.Waived;
import io.openhotline.followup.call.domain.FollowUpCommand.Answer;
import io.openhotline.followup.call.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.call.domain.FollowUpCommand.Cancel;
import io.openhotline.followup.call.domain.FollowUpCommand.ChangeDue;
import io.openhotline.followup.call.domain.FollowUpCommand.Climb;
import io.openhotline.followup.call.domain.FollowUpCommand.FallBack;
import io.openhotline.followup.call.domain.FollowUpCommand.Schedule;
import io.openhotline.followup.call.domain.FollowUpCommand.Withdraw;
import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;
import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAnsweredAgain;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCancelled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Decides commands to a follow-up by a pure function of command, follow-up, handlers of the ticket
/// and rules.
public final class FollowUpDecider {
    private FollowUpDecider() {}

    /// @param handlers the known people who received, answered or completed the ticket
    public static Decision decide(
            FollowUpCommand command,
            FollowUp followUp,
            Set<Actor> handlers,
            FollowUpRules rules,
            AskingRules asking) {
        return switch (followUp) {
            case Completed completed -> decide(command, completed, handlers);
            case Waived _ -> new Refused(Refusal.FOLLOW_UP_WAIVED);
            case Planned planned ->
                    Policies.judge(new Policies.Call(command, planned, handlers))
                            .<Decision>map(Refused::new)
                            .orElseGet(() -> decide(command, planned, rules, asking));
        };
    }

    /// Keeps a later answer from another source beside the answer that counts. Refuses one from the
    /// same source, because an answer never changes.
    private static Decision decide(
            FollowUpCommand command, Completed completed, Set<Actor> handlers) {
        return switch (command) {
            case Answer answer when isFromAnotherSource(answer.survey(), completed.survey()) ->
                    Policies.judge(answer, handlers)
                            .<Decision>map(Refused::new)
                            .orElseGet(() -> keep(answer, completed));
            case Answer _,
                    Attempt _,
                    Cancel _,
                    Withdraw _,
                    Schedule _,
                    FallBack _,
                    Climb _,
                    ChangeDue _ ->
                    new Refused(Refusal.FOLLOW_UP_COMPLETED);
        };
    }

    private static boolean isFromAnotherSource(Survey next, Survey first) {
        return next.origin().source() != first.origin().source();
    }

    private static Decision keep(Answer answer, Completed completed) {
        return new Accepted(
                completed,
                List.of(new WasAnsweredAgain(completed.plan(), answer.survey(), answer.at())));
    }

    private static Decision decide(
            FollowUpCommand command, Planned planned, FollowUpRules rules, AskingRules asking) {
        return switch (command) {
            case Attempt attempt -> AttemptDecider.decide(attempt, planned, asking);
            case Schedule schedule -> ScheduleDecider.decide(schedule, planned, asking);
            case FallBack(_, _, var at) -> ScheduleDecider.fallBack(planned, asking, at);
            case Climb(_, _, var at) -> ScheduleDecider.climb(planned, asking, at);
            case ChangeDue(_, var due, _, var at) -> ScheduleDecider.changeDue(planned, due, at);
            case Answer answer -> decide(answer, planned, rules);
            case Withdraw(_, _, var at) -> withdraw(planned, at);
            case Cancel(_, _, var at) ->
                    new Accepted(
                            waived(planned, Waiver.REOPENED, at),
                            List.of(new WasCancelled(planned.plan(), at)));
        };
    }

    private static Decision decide(Answer answer, Planned planned, FollowUpRules rules) {
        Plan plan = planned.plan();
        Survey survey = answer.survey();
        boolean satisfied = rules.satisfied().contains(survey.satisfaction());
        var completed = new Completed(plan, survey, satisfied, answer.at());
        var event = new WasCompleted(plan, survey, satisfied, answer.at());
        return satisfied
                ? new Accepted(completed, List.of(event))
                : new Accepted(completed, List.of(event, sequel(plan, answer, rules)));
    }

    /// Requests rework until the customer is satisfied (P7) or the policy's limit is reached, after
    /// which a supervisor decides.
    private static FollowUpEvent sequel(Plan plan, Answer answer, FollowUpRules rules) {
        return plan.round() <= rules.reworks()
                ? new ReworkWasRequested(
                        plan, plan.round() + 1, answer.survey(), answer.evidence(), answer.at())
                : new LimitWasReached(plan, answer.survey(), answer.at());
    }

    private static Decision withdraw(Planned planned, Instant at) {
        return new Accepted(
                waived(planned, Waiver.WITHDRAWN, at),
                List.of(new WasWaived(planned.plan(), Waiver.WITHDRAWN, at)));
    }

    static Waived waived(Planned planned, Waiver waiver, Instant at) {
        return new Waived(planned.plan(), planned.attempts(), planned.misses(), waiver, at);
    }
}
