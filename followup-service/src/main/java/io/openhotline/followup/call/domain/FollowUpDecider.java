package io.openhotline.followup.call.domain;

import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.Decision.Refused;
import io.openhotline.followup.call.domain.FollowUp.Completed;
import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUp.Waived;
import io.openhotline.followup.call.domain.FollowUpCommand.Answer;
import io.openhotline.followup.call.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.call.domain.FollowUpCommand.Cancel;
import io.openhotline.followup.call.domain.FollowUpCommand.Withdraw;
import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCancelled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides commands to a follow-up by a pure function of command, follow-up, handlers of the ticket
/// and rules.
public final class FollowUpDecider {
    private FollowUpDecider() {}

    /// @param handlers who received, answered or completed the ticket, as far as that is known
    public static Decision decide(
            FollowUpCommand command, FollowUp followUp, Set<Actor> handlers, FollowUpRules rules) {
        return switch (followUp) {
            case Completed _ -> new Refused(Refusal.FOLLOW_UP_COMPLETED);
            case Waived _ -> new Refused(Refusal.FOLLOW_UP_WAIVED);
            case Planned planned ->
                    Policies.judge(new Policies.Call(command, planned, handlers))
                            .<Decision>map(Refused::new)
                            .orElseGet(() -> decide(command, planned, rules));
        };
    }

    private static Decision decide(FollowUpCommand command, Planned planned, FollowUpRules rules) {
        return switch (command) {
            case Attempt attempt -> decide(attempt, planned, rules);
            case Answer answer -> decide(answer, planned, rules);
            case Withdraw(_, _, var at) -> withdraw(planned, at);
            case Cancel(_, _, var at) ->
                    new Accepted(
                            waived(planned, Waiver.REOPENED, at),
                            List.of(new WasCancelled(planned.plan(), at)));
        };
    }

    private static Decision decide(Attempt attempt, Planned before, FollowUpRules rules) {
        Planned after = count(attempt.result(), before);
        var attempted =
                new WasAttempted(after.plan(), after.attempts(), attempt.result(), attempt.at());
        return waiver(attempt.result(), after, rules)
                .<Decision>map(reason ->
                        new Accepted(
                                waived(after, reason, attempt.at()),
                                List.of(
                                        attempted,
                                        new WasWaived(after.plan(), reason, attempt.at()))))
                .orElseGet(() -> new Accepted(after, List.of(attempted)));
    }

    private static Planned count(ContactResult result, Planned before) {
        int miss =
                switch (result) {
                    case NO_ANSWER, BUSY, WRONG_NUMBER -> 1;
                    case REACHED, DECLINED -> 0;
                };
        return new Planned(before.plan(), before.attempts() + 1, before.misses() + miss);
    }

    /// Returns why the attempt ends the follow-up, empty when it doesn't. A wrong number ends it at
    /// once, because a second call would not help.
    private static Optional<Waiver> waiver(
            ContactResult result, Planned after, FollowUpRules rules) {
        return switch (result) {
            case REACHED -> Optional.empty();
            case DECLINED -> Optional.of(Waiver.DECLINED);
            case WRONG_NUMBER -> Optional.of(Waiver.UNREACHABLE);
            case NO_ANSWER, BUSY ->
                    after.misses() < rules.misses()
                            ? Optional.empty()
                            : Optional.of(Waiver.UNREACHABLE);
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

    /// Requests rework until the customer is satisfied (P7) or the policy's limit is reached.
    private static FollowUpEvent sequel(Plan plan, Answer answer, FollowUpRules rules) {
        return plan.round() <= rules.reworks()
                ? new ReworkWasRequested(
                        plan, plan.round() + 1, answer.survey(), answer.evidence(), answer.at())
                : new WasWaived(plan, Waiver.REWORK_LIMIT, answer.at());
    }

    private static Decision withdraw(Planned planned, Instant at) {
        return new Accepted(
                waived(planned, Waiver.WITHDRAWN, at),
                List.of(new WasWaived(planned.plan(), Waiver.WITHDRAWN, at)));
    }

    private static Waived waived(Planned planned, Waiver waiver, Instant at) {
        return new Waived(planned.plan(), planned.attempts(), planned.misses(), waiver, at);
    }
}
