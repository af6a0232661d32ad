package io.openhotline.intake.question.domain;

import io.openhotline.intake.question.domain.Question.Answered;
import io.openhotline.intake.question.domain.Question.Open;
import io.openhotline.intake.question.domain.Question.Withdrawn;
import java.util.Optional;

/// Decides whether a question is answered or withdrawn, by a pure function of the question and who
/// wants to.
public final class QuestionDecider {
    private QuestionDecider() {}

    /// Returns empty when the person may answer.
    public static Optional<QuestionRefusal> answer(Question question, String person) {
        return over(question)
                .or(() ->
                        question.askedBy().equals(person)
                                ? Optional.of(QuestionRefusal.OWN_QUESTION)
                                : Optional.empty());
    }

    /// Returns empty when the person may withdraw it.
    public static Optional<QuestionRefusal> withdraw(Question question, String person) {
        return over(question)
                .or(() ->
                        question.askedBy().equals(person)
                                ? Optional.empty()
                                : Optional.of(QuestionRefusal.QUESTION_OF_ANOTHER));
    }

    private static Optional<QuestionRefusal> over(Question question) {
        return switch (question) {
            case Open _ -> Optional.empty();
            case Answered _ -> Optional.of(QuestionRefusal.QUESTION_ANSWERED);
            case Withdrawn _ -> Optional.of(QuestionRefusal.QUESTION_WITHDRAWN);
        };
    }
}
