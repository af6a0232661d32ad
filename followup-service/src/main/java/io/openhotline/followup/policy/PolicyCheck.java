package io.openhotline.followup.policy;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Checks what the constraints of the records can't express.
final class PolicyCheck {
    private PolicyCheck() {}

    static List<Finding> check(FollowUpPolicy policy) {
        return Stream.of(
                        positive("drawWithin", policy.drawWithin()),
                        missing("kinds", policy.kinds(), CategoryKind.values()),
                        dueTimes(policy),
                        missing("satisfactions", policy.satisfactions(), Satisfaction.values()),
                        questions(policy.questionnaire().questions()),
                        AskingCheck.check(policy))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> missing(String key, Map<?, ?> given, Enum<?>[] wanted) {
        return Arrays.stream(wanted)
                .filter(name -> !given.containsKey(name))
                .map(name -> new Finding(key + "." + name, "is missing"));
    }

    private static Stream<Finding> dueTimes(FollowUpPolicy policy) {
        return policy.kinds().entrySet().stream()
                .flatMap(
                        kind -> positive("kinds." + kind.getKey() + ".due", kind.getValue().due()));
    }

    private static Stream<Finding> positive(String key, Duration duration) {
        return duration.isPositive()
                ? Stream.empty()
                : Stream.of(new Finding(key, "must be longer than nothing, not " + duration));
    }

    private static Stream<Finding> questions(List<Question> questions) {
        Set<String> codes = new HashSet<>();
        return IntStream.range(0, questions.size())
                .boxed()
                .flatMap(i ->
                        question("questionnaire.questions[" + i + "]", questions.get(i), codes));
    }

    private static Stream<Finding> question(String key, Question question, Set<String> codes) {
        Stream<Finding> repeated = repeated(key, question.code(), codes);
        return switch (question) {
            case Question.Scale scale when scale.min() >= scale.max() ->
                    Stream.concat(
                            repeated,
                            Stream.of(new Finding(key + ".max", "must be more than min")));
            case Question.Choice choice -> Stream.concat(repeated, options(key, choice.options()));
            case Question.Scale _, Question.Text _ -> repeated;
        };
    }

    private static Stream<Finding> options(String key, List<Question.Option> options) {
        Set<String> codes = new HashSet<>();
        return IntStream.range(0, options.size())
                .boxed()
                .flatMap(i -> repeated(key + ".options[" + i + "]", options.get(i).code(), codes));
    }

    private static Stream<Finding> repeated(String key, String code, Set<String> codes) {
        return codes.add(code)
                ? Stream.empty()
                : Stream.of(new Finding(key + ".code", "'" + code + "' is there already"));
    }
}
