package io.openhotline.followup.call.domain;

import io.openhotline.followup.call.domain.FollowUp.Planned;
import io.openhotline.followup.call.domain.FollowUpCommand.Answer;
import io.openhotline.followup.call.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.call.domain.FollowUpCommand.Cancel;
import io.openhotline.followup.call.domain.FollowUpCommand.ChangeDue;
import io.openhotline.followup.call.domain.FollowUpCommand.Climb;
import io.openhotline.followup.call.domain.FollowUpCommand.FallBack;
import io.openhotline.followup.call.domain.FollowUpCommand.Schedule;
import io.openhotline.followup.call.domain.FollowUpCommand.Withdraw;
import io.openhotline.platform.actor.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Checks the commands of a surveyor about a planned follow-up. Each policy is a function from
/// [Call] to an optional refusal; the first refusal counts.
final class Policies {
    /// Holds what a policy checks.
    ///
    /// @param handlers the known people who received, answered or completed the ticket
    record Call(FollowUpCommand command, Planned followUp, Set<Actor> handlers) {}

    private static final List<Function<Call, Optional<Refusal>>> ALL =
            List.of(
                    Policies::whoHandledTheTicketDoesNotSurvey,
                    Policies::onlyACustomerWhoWasReachedAnswers);

    private Policies() {}

    static Optional<Refusal> judge(Call call) {
        return ALL.stream().flatMap(policy -> policy.apply(call).stream()).findFirst();
    }

    /// Checks an answer to a follow-up that is completed.
    static Optional<Refusal> judge(Answer answer, Set<Actor> handlers) {
        return whoHandledTheTicketDoesNotSurvey(answer, handlers);
    }

    private static Optional<Refusal> whoHandledTheTicketDoesNotSurvey(Call call) {
        return whoHandledTheTicketDoesNotSurvey(call.command(), call.handlers());
    }

    /// Separates duties by the id, because one person may act in several roles. An answer by a link
    /// has no surveyor to check.
    private static Optional<Refusal> whoHandledTheTicketDoesNotSurvey(
            FollowUpCommand command, Set<Actor> handlers) {
        return switch (command) {
            case Attempt attempt -> unlessAnother(attempt.actor(), handlers);
            case Answer answer when isByLink(answer) -> Optional.empty();
            case Answer answer -> unlessAnother(answer.actor(), handlers);
            case Withdraw _, Cancel _, Schedule _, FallBack _, Climb _, ChangeDue _ ->
                    Optional.empty();
        };
    }

    private static boolean isByLink(Answer answer) {
        return answer.survey().origin().source() == AnswerSource.LINK;
    }

    private static Optional<Refusal> unlessAnother(Actor surveyor, Set<Actor> handlers) {
        boolean handled = handlers.stream().anyMatch(it -> it.id().equals(surveyor.id()));
        return when(handled, Refusal.SURVEYOR_HANDLED_TICKET);
    }

    private static Optional<Refusal> onlyACustomerWhoWasReachedAnswers(Call call) {
        return switch (call.command()) {
            case Answer answer ->
                    when(
                            !isByLink(answer) && !call.followUp().isReached(),
                            Refusal.CUSTOMER_NOT_REACHED);
            case Attempt _, Withdraw _, Cancel _, Schedule _, FallBack _, Climb _, ChangeDue _ ->
                    Optional.empty();
        };
    }

    private static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
