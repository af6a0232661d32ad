package io.openhotline.followup.questionnaire;

import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Question.Choice;
import io.openhotline.followup.policy.Question.Choices;
import io.openhotline.followup.policy.Question.Loyalty;
import io.openhotline.followup.policy.Question.Option;
import io.openhotline.followup.policy.Question.Scale;
import io.openhotline.followup.policy.Question.Text;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks an answer by the kind of its question.
public final class AnswerRule {
    private AnswerRule() {}

    /// Returns the rule that the answer breaks; empty when the question accepts it.
    public static Optional<FieldError> broken(String pointer, Question question, String answer) {
        return switch (question) {
            case Scale scale when !isWithin(scale.min(), scale.max(), answer) ->
                    error(pointer, "range", scale.min(), scale.max());
            case Loyalty _ when !isWithin(0, Loyalty.MAX, answer) ->
                    error(pointer, "range", 0, Loyalty.MAX);
            case Choice choice when !codes(choice.options()).contains(answer) ->
                    error(pointer, "one-of", String.join(", ", codes(choice.options())));
            case Choices choices when !areOf(codes(choices.options()), answer) ->
                    error(pointer, "some-of", String.join(", ", codes(choices.options())));
            case Text text when answer.codePointCount(0, answer.length()) > text.max() ->
                    error(pointer, "text", 1, text.max());
            case Scale _, Loyalty _, Choice _, Choices _, Text _ -> Optional.empty();
        };
    }

    /// Returns the number below which an answer needs a reason, if this accepted answer is below
    /// it.
    public static Optional<Integer> needsReason(Question question, String answer) {
        @Nullable Integer below =
                switch (question) {
                    case Scale scale -> scale.reasonBelow();
                    case Loyalty loyalty -> loyalty.reasonBelow();
                    case Choice _, Choices _, Text _ -> null;
                };
        return Optional.ofNullable(below).filter(bound -> Integer.parseInt(answer) < bound);
    }

    private static boolean isWithin(int min, int max, String answer) {
        if (!answer.matches("[0-9]{1,3}")) {
            return false;
        }
        int value = Integer.parseInt(answer);
        return min <= value && value <= max;
    }

    /// Requires at least one code, and each one once.
    private static boolean areOf(List<String> codes, String answer) {
        List<String> given = Arrays.asList(answer.split(",", -1));
        return codes.containsAll(given) && new HashSet<>(given).size() == given.size();
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }

    private static Optional<FieldError> error(String pointer, String rule, Object... values) {
        return Optional.of(FieldError.of(pointer, rule, values));
    }
}
