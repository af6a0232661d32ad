package io.openhotline.followup.questionnaire;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks the customer's answers against the questionnaire.
public final class AnswerCheck {
    /// Holds an answer of the request with the code of its question, and the customer's reason.
    public record Given(String question, String answer, @Nullable String reason) {
        public Given(String question, String answer) {
            this(question, answer, null);
        }
    }

    private final Questionnaire questionnaire;
    private final Map<String, String> given = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    private AnswerCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /// Returns errors with JSON pointers into the request body, whose fields are `satisfaction`,
    /// `remark` and `answers`.
    public static List<FieldError> check(
            Questionnaire questionnaire,
            Satisfaction satisfaction,
            @Nullable String remark,
            List<Given> answers) {
        var check = new AnswerCheck(questionnaire);
        check.remark(satisfaction, remark);
        answers.forEach(answer -> check.given.putIfAbsent(answer.question(), answer.answer()));
        check.answers(AskedQuestions.of(questionnaire, satisfaction, check.given), answers);
        return List.copyOf(check.errors);
    }

    private void remark(Satisfaction satisfaction, @Nullable String remark) {
        if (questionnaire.needsReason(satisfaction) && isBlank(remark)) {
            errors.add(FieldError.of("/remark", "reason-required"));
        }
    }

    private void answers(List<Question> asked, List<Given> answers) {
        var seen = new ArrayList<String>();
        for (int i = 0; i < answers.size(); i++) {
            one("/answers/" + i, answers.get(i), asked, seen.contains(answers.get(i).question()));
            seen.add(answers.get(i).question());
        }
        required(asked);
    }

    private void one(String pointer, Given answer, List<Question> asked, boolean repeated) {
        Optional<Question> question = questionnaire.find(answer.question());
        if (question.isEmpty()) {
            errors.add(FieldError.of(pointer + "/question", "unknown-question", codes()));
        } else if (repeated) {
            errors.add(FieldError.of(pointer + "/question", "repeated"));
        } else if (!asked.contains(question.get())) {
            errors.add(FieldError.of(pointer + "/question", "not-asked"));
        } else {
            accepted(pointer, question.get(), answer);
        }
    }

    private void accepted(String pointer, Question question, Given answer) {
        AnswerRule.broken(pointer + "/answer", question, answer.answer())
                .or(() -> reason(pointer + "/reason", question, answer))
                .ifPresent(errors::add);
    }

    private static Optional<FieldError> reason(String pointer, Question question, Given answer) {
        return AnswerRule.needsReason(question, answer.answer())
                .filter(_ -> isBlank(answer.reason()))
                .map(_ -> FieldError.of(pointer, "reason-required"));
    }

    private void required(List<Question> asked) {
        String missing =
                asked.stream()
                        .filter(Question::required)
                        .map(Question::code)
                        .filter(code -> !given.containsKey(code))
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            errors.add(FieldError.of("/answers", "unanswered", missing));
        }
    }

    private String codes() {
        return questionnaire.all().map(Question::code).collect(Collectors.joining(", "));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
