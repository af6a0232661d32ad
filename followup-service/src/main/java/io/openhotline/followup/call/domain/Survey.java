package io.openhotline.followup.call.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Records the customer's answers, their origin, and the version of the questionnaire that was
/// asked.
public record Survey(
        Satisfaction satisfaction,
        List<Answer> answers,
        @Nullable String remark,
        @Nullable Form form,
        Origin origin) {
    public Survey {
        answers = List.copyOf(answers);
    }

    /// Creates the survey of a call.
    public Survey(
            Satisfaction satisfaction,
            List<Answer> answers,
            @Nullable String remark,
            @Nullable Form form) {
        this(satisfaction, answers, remark, form, Origin.CALL);
    }

    public Survey(Satisfaction satisfaction, List<Answer> answers, @Nullable String remark) {
        this(satisfaction, answers, remark, null);
    }

    /// Answers the question with the code `question`.
    public record Answer(String question, String answer, @Nullable String reason) {
        public Answer(String question, String answer) {
            this(question, answer, null);
        }
    }

    /// Names a version of a questionnaire.
    public record Form(String code, int version) {}

    public Optional<String> answer(String question) {
        return answers.stream()
                .filter(it -> it.question().equals(question))
                .map(Answer::answer)
                .findFirst();
    }
}
