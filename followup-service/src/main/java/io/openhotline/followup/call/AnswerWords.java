package io.openhotline.followup.call;

import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.Wording;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Question.Choice;
import io.openhotline.followup.policy.Question.Choices;
import io.openhotline.followup.policy.Question.Loyalty;
import io.openhotline.followup.policy.Question.Option;
import io.openhotline.followup.policy.Question.Scale;
import io.openhotline.followup.policy.Question.Text;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.questionnaire.QuestionnaireVersion;
import io.openhotline.followup.questionnaire.Questionnaires;
import io.openhotline.platform.policy.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts answers into the words of the questionnaire that was asked.
@ApplicationScoped
class AnswerWords {
    private final Questionnaires questionnaires;

    AnswerWords(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    List<Answer> of(Survey survey) {
        return survey.answers().stream().map(it -> answer(it, question(survey, it))).toList();
    }

    /// Returns null if the customer was not asked or gave no answer.
    @Nullable Integer loyalty(Survey survey) {
        return survey.answers().stream()
                .filter(it -> question(survey, it).filter(Loyalty.class::isInstance).isPresent())
                .findFirst()
                .map(it -> Integer.valueOf(it.answer()))
                .orElse(null);
    }

    /// Returns the cause why the customer is not satisfied, in words; null if it was not asked.
    @Nullable Wording cause(Survey survey) {
        return of(survey).stream()
                .filter(it -> it.question().equals(Questionnaire.CAUSE))
                .findFirst()
                .map(it -> it.said() == null ? new Wording(it.answer(), it.answer()) : it.said())
                .orElse(null);
    }

    private Optional<Question> question(Survey survey, Survey.Answer answer) {
        return form(survey).flatMap(it -> it.content().find(answer.question()));
    }

    private Optional<QuestionnaireVersion> form(Survey survey) {
        return Optional.ofNullable(survey.form())
                .flatMap(it -> questionnaires.find(it.code(), it.version()));
    }

    private static Answer answer(Survey.Answer given, Optional<Question> question) {
        return new Answer(
                given.question(),
                given.answer(),
                given.reason(),
                question.map(it -> wording(it.text())).orElse(null),
                question.map(it -> said(it, given.answer())).orElse(null),
                question.map(it -> codes(it, given.answer())).orElse(null));
    }

    /// Returns null for a text, which nobody counts.
    private static @Nullable List<String> codes(Question question, String answer) {
        return switch (question) {
            case Choice _, Choices _ -> List.of(answer.split(","));
            case Scale _, Loyalty _ -> List.of(answer);
            case Text _ -> null;
        };
    }

    private static @Nullable Wording said(Question question, String answer) {
        return switch (question) {
            case Choice choice -> chosen(choice.options(), answer);
            case Choices choices -> chosen(choices.options(), answer);
            case Scale _, Text _, Loyalty _ -> null;
        };
    }

    private static Wording chosen(List<Option> options, String answer) {
        List<String> codes = Arrays.asList(answer.split(","));
        List<LocalText> chosen =
                options.stream()
                        .filter(option -> codes.contains(option.code()))
                        .map(Option::text)
                        .toList();
        return new Wording(joined(chosen, LocalText::zh, "、"), joined(chosen, LocalText::en, ", "));
    }

    private static String joined(
            List<LocalText> texts, Function<LocalText, String> words, String comma) {
        return texts.stream().map(words).collect(Collectors.joining(comma));
    }

    private static Wording wording(LocalText text) {
        return new Wording(text.zh(), text.en());
    }
}
