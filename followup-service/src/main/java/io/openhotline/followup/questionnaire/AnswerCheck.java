package io.openhotline.followup.questionnaire;

import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Question.Choice;
import io.openhotline.followup.policy.Question.Option;
import io.openhotline.followup.policy.Question.Scale;
import io.openhotline.followup.policy.Question.Text;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks the customer's answers against the questionnaire.
public final class AnswerCheck {
    /// Holds an answer of the request with the code of its question.
    public record Given(String question, String answer) {}

    private final Questionnaire questionnaire;
    private final Set<String> seen = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    private AnswerCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /// Returns errors with JSON pointers into `answers` of the request body.
    public static List<FieldError> check(Questionnaire questionnaire, List<Given> answers) {
        var check = new AnswerCheck(questionnaire);
        for (int i = 0; i < answers.size(); i++) {
            check.one("/answers/" + i, answers.get(i));
        }
        check.required();
        return List.copyOf(check.errors);
    }

    private void one(String pointer, Given given) {
        Optional<Question> question = questionnaire.find(given.question());
        if (question.isEmpty()) {
            errors.add(FieldError.of(pointer + "/question", "unknown-question", codes()));
        } else if (!seen.add(given.question())) {
            errors.add(FieldError.of(pointer + "/question", "repeated"));
        } else {
            answer(pointer + "/answer", question.get(), given.answer()).ifPresent(errors::add);
        }
    }

    private static Optional<FieldError> answer(String pointer, Question question, String answer) {
        return switch (question) {
            case Scale scale when !isOn(scale, answer) ->
                    Optional.of(FieldError.of(pointer, "range", scale.min(), scale.max()));
            case Choice choice when !codes(choice).contains(answer) ->
                    Optional.of(FieldError.of(pointer, "one-of", String.join(", ", codes(choice))));
            case Text text when answer.codePointCount(0, answer.length()) > text.max() ->
                    Optional.of(FieldError.of(pointer, "text", 1, text.max()));
            case Scale _, Choice _, Text _ -> Optional.empty();
        };
    }

    private static boolean isOn(Scale scale, String answer) {
        if (!answer.matches("[0-9]{1,3}")) {
            return false;
        }
        int value = Integer.parseInt(answer);
        return scale.min() <= value && value <= scale.max();
    }

    private void required() {
        String missing =
                questionnaire.questions().stream()
                        .filter(Question::required)
                        .map(Question::code)
                        .filter(code -> !seen.contains(code))
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            errors.add(FieldError.of("/answers", "unanswered", missing));
        }
    }

    private String codes() {
        return questionnaire.questions().stream()
                .map(Question::code)
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(Choice choice) {
        return choice.options().stream().map(Option::code).toList();
    }
}
