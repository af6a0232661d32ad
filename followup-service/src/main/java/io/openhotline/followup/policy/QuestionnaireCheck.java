package io.openhotline.followup.policy;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.followup.policy.Question.Option;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks the questions of one questionnaire in the order in which they are asked.
final class QuestionnaireCheck {
    private final Map<String, Question> before = new HashMap<>();
    private final String key;

    private QuestionnaireCheck(String key) {
        this.key = key;
    }

    /// Checks the questionnaires of a pack, each of which has a code of its own.
    static Stream<Finding> check(FollowUpPolicy policy) {
        var codes = new HashSet<String>();
        List<Questionnaire> others = policy.questionnaires();
        return Stream.concat(
                IntStream.range(0, others.size())
                        .boxed()
                        .flatMap(i -> check("questionnaires[" + i + "]", others.get(i), codes)),
                check("questionnaire", policy.questionnaire(), codes));
    }

    private static Stream<Finding> check(String key, Questionnaire given, Set<String> codes) {
        var check = new QuestionnaireCheck(key);
        return Stream.of(
                        repeated(key, given.code(), codes),
                        check.all(".questions", given.questions()),
                        check.all(".facts", given.facts()),
                        facts(key, given.facts()))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> facts(String key, List<Question> facts) {
        return IntStream.range(0, facts.size())
                .filter(i -> facts.get(i).required())
                .mapToObj(i ->
                        new Finding(
                                key + ".facts[" + i + "].required",
                                "must be false, because customers may keep facts to themselves"));
    }

    private Stream<Finding> all(String list, List<Question> questions) {
        return IntStream.range(0, questions.size())
                .boxed()
                .flatMap(i -> one(key + list + "[" + i + "]", questions.get(i)));
    }

    private Stream<Finding> one(String at, Question question) {
        List<Finding> findings =
                Stream.of(code(at, question), bounds(at, question), when(at, question.when()))
                        .flatMap(it -> it)
                        .toList();
        before.putIfAbsent(question.code(), question);
        return findings.stream();
    }

    private Stream<Finding> code(String at, Question question) {
        return before.containsKey(question.code()) || question.code().equals(When.SATISFACTION)
                ? finding(at + ".code", "'" + question.code() + "' is there already")
                : Stream.empty();
    }

    private static Stream<Finding> bounds(String at, Question question) {
        return switch (question) {
            case Question.Scale scale when scale.min() >= scale.max() ->
                    finding(at + ".max", "must be more than min");
            case Question.Choice choice -> options(at, choice.options());
            case Question.Choices choices -> options(at, choices.options());
            case Question.Scale _, Question.Text _, Question.Loyalty _ -> Stream.empty();
        };
    }

    private static Stream<Finding> options(String at, List<Option> options) {
        var codes = new HashSet<String>();
        return IntStream.range(0, options.size())
                .boxed()
                .flatMap(i -> repeated(at + ".options[" + i + "]", options.get(i).code(), codes));
    }

    private Stream<Finding> when(String at, @Nullable When when) {
        if (when == null) {
            return Stream.empty();
        }
        if (when.question().equals(When.SATISFACTION)) {
            return listed(at, when, Arrays.stream(Satisfaction.values()).map(Enum::name).toList());
        }
        return switch (before.get(when.question())) {
            case null ->
                    finding(
                            at + ".when.question",
                            "'" + when.question() + "' is no earlier question");
            case Question.Choice choice -> listed(at, when, codes(choice.options()));
            case Question.Choices choices -> listed(at, when, codes(choices.options()));
            case Question.Scale _, Question.Loyalty _ -> numbered(at, when);
            case Question.Text _ ->
                    finding(at + ".when.question", "'" + when.question() + "' asks for a text");
        };
    }

    private static Stream<Finding> listed(String at, When when, List<String> known) {
        if (when.is() == null || when.atLeast() != null || when.atMost() != null) {
            return finding(at + ".when", "needs is, and no number");
        }
        return when.is().stream()
                .filter(code -> !known.contains(code))
                .flatMap(code -> finding(at + ".when.is", "'" + code + "' is not of " + known));
    }

    private static Stream<Finding> numbered(String at, When when) {
        return when.is() != null || (when.atLeast() == null && when.atMost() == null)
                ? finding(at + ".when", "needs atLeast or atMost, and no list")
                : Stream.empty();
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }

    private static Stream<Finding> repeated(String at, String code, Set<String> codes) {
        return codes.add(code)
                ? Stream.empty()
                : finding(at + ".code", "'" + code + "' is there already");
    }

    private static Stream<Finding> finding(String at, String reason) {
        return Stream.of(new Finding(at, reason));
    }
}
