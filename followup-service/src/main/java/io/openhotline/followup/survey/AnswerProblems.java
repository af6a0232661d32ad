package io.openhotline.followup.survey;

import io.openhotline.followup.policy.Question;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the errors of a posted form, each with its field and the key of its text.
@Singleton
class AnswerProblems {
    /// Names a field of the page with an error, and the key of the error's text.
    record Found(String field, String word) {}

    private static final Pattern IN_ANSWERS =
            Pattern.compile("/?answers[/\\[](\\d+)]?[/.](question|answer|reason)");

    private final LinkSurveyService surveys;
    private final Validator validator;

    AnswerProblems(LinkSurveyService surveys, Validator validator) {
        this.surveys = surveys;
        this.validator = validator;
    }

    List<Found> find(LinkedSurvey survey, AnswerForm form) {
        if (!form.body().isText()) {
            return List.of(new Found(AnswerForm.SATISFACTION, "problem.invalid"));
        }
        Stream<Found> missing =
                form.asked().stream()
                        .filter(it -> it.required() && !form.hasAnswer(it))
                        .map(it -> new Found(AnswerForm.field(it), "problem.required"));
        Stream<Found> first =
                form.satisfaction().isPresent()
                        ? Stream.empty()
                        : Stream.of(new Found(AnswerForm.SATISFACTION, "problem.required"));
        Stream<Found> invalid =
                form.satisfaction().isPresent() ? invalid(survey, form) : Stream.empty();
        return Stream.of(first, missing, invalid).flatMap(found -> found).distinct().toList();
    }

    private Stream<Found> invalid(LinkedSurvey survey, AnswerForm form) {
        LinkAnswersRequest request = form.request();
        List<ConstraintViolation<LinkAnswersRequest>> violations =
                List.copyOf(validator.validate(request));
        return violations.isEmpty()
                ? surveys.check(survey, request).stream()
                        .filter(error -> !error.pointer().equals("/answers"))
                        .map(error -> found(error, form))
                : violations.stream()
                        .map(it -> field(it.getPropertyPath().toString(), form))
                        .map(field -> new Found(field, "problem.long"));
    }

    private static Found found(FieldError error, AnswerForm form) {
        return new Found(
                field(error.pointer(), form),
                switch (error.rule()) {
                    case "reason-required" -> "problem.reason";
                    case "text" -> "problem.long";
                    default -> "problem.invalid";
                });
    }

    private static String field(String pointer, AnswerForm form) {
        Matcher place = IN_ANSWERS.matcher(pointer);
        if (!place.lookingAt()) {
            return AnswerForm.REMARK;
        }
        Question question = form.answered().get(Integer.parseInt(place.group(1)));
        return place.group(2).equals("reason")
                ? AnswerForm.reasonField(question)
                : AnswerForm.field(question);
    }
}
