package io.openhotline.followup.survey;

import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.questionnaire.AskedQuestions;
import io.openhotline.followup.survey.LinkAnswersRequest.LinkAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a posted form as answers to the questionnaire.
///
/// @param asked the questions that appear after the answers
record AnswerForm(FormBody body, Optional<Satisfaction> satisfaction, List<Question> asked) {
    static final String SATISFACTION = "satisfaction";
    static final String REMARK = "remark";

    /// Names the hidden field that lists the questions on the page.
    static final String SHOWN = "shown";

    static AnswerForm of(LinkedSurvey survey, FormBody body) {
        Optional<Satisfaction> satisfaction =
                Arrays.stream(Satisfaction.values())
                        .filter(it -> it.name().equals(body.first(SATISFACTION)))
                        .findFirst();
        return new AnswerForm(body, satisfaction, asked(survey, body, satisfaction));
    }

    static String field(Question question) {
        return "q-" + question.code();
    }

    static String reasonField(Question question) {
        return "reason-" + question.code();
    }

    String answer(Question question) {
        return question instanceof Question.Text
                ? body.first(field(question)).strip()
                : String.join(",", body.all(field(question)));
    }

    boolean hasAnswer(Question question) {
        return !answer(question).isEmpty();
    }

    /// Returns whether each question that appears was on the page. Without a script, questions that
    /// depend on answers come with the next page.
    boolean hasShownAll() {
        List<String> shown = List.of(body.first(SHOWN).split(","));
        return asked.stream().map(Question::code).allMatch(shown::contains);
    }

    /// Requires a degree of satisfaction.
    LinkAnswersRequest request() {
        return new LinkAnswersRequest(
                satisfaction.orElseThrow(),
                answered().stream()
                        .map(it -> new LinkAnswer(it.code(), answer(it), text(reasonField(it))))
                        .toList(),
                text(REMARK));
    }

    /// Returns the questions with an answer, in the order of the answers of [#request()].
    List<Question> answered() {
        return asked.stream().filter(this::hasAnswer).toList();
    }

    private @Nullable String text(String name) {
        String text = body.first(name).strip();
        return text.isEmpty() ? null : text;
    }

    private static List<Question> asked(
            LinkedSurvey survey, FormBody body, Optional<Satisfaction> satisfaction) {
        var unanswered = new AnswerForm(body, satisfaction, List.of());
        Map<String, String> given =
                survey.questionnaire()
                        .all()
                        .filter(unanswered::hasAnswer)
                        .collect(Collectors.toMap(Question::code, unanswered::answer));
        Function<Satisfaction, List<Question>> after =
                it -> AskedQuestions.of(survey.questionnaire(), wire(it), given);
        return satisfaction
                .map(after)
                .orElseGet(() ->
                        survey.questionnaire().all().filter(it -> it.when() == null).toList());
    }

    private static io.openhotline.contracts.FollowUpEvent.Satisfaction wire(Satisfaction it) {
        return io.openhotline.contracts.FollowUpEvent.Satisfaction.valueOf(it.name());
    }
}
