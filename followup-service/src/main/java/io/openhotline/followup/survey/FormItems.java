package io.openhotline.followup.survey;

import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.questionnaire.AnswerRule;
import io.openhotline.followup.survey.FormItem.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Creates the fields of the page from the questionnaire, with the customer's input.
record FormItems(
        Questionnaire questionnaire, AnswerForm form, PageTexts texts, FollowUpPolicy policy) {
    private static final String RADIO = "radio";
    private static final String CHECKBOX = "checkbox";
    private static final String TEXTAREA = "textarea";

    List<FormItem> all() {
        return Stream.of(
                        Stream.of(satisfaction()),
                        form.asked().stream().flatMap(this::question),
                        Stream.of(remark()).filter(_ -> asksForRemark()))
                .flatMap(items -> items)
                .toList();
    }

    private FormItem satisfaction() {
        return choices(
                AnswerForm.SATISFACTION,
                texts.word("satisfaction"),
                RADIO,
                false,
                true,
                Arrays.stream(Satisfaction.values()).map(this::degree).toList());
    }

    private Choice degree(Satisfaction degree) {
        var words = policy.degree(degree.name());
        return new Choice(
                degree.name(),
                texts.language().equals("zh") ? words.zh() : words.en(),
                form.satisfaction().filter(degree::equals).isPresent());
    }

    /// Returns whether no question takes a text, or the remark may be required as a reason, or the
    /// customer has written one.
    private boolean asksForRemark() {
        return form.asked().stream().noneMatch(Question.Text.class::isInstance)
                || questionnaire.reasonBelow() != null
                || !form.body().first(AnswerForm.REMARK).isBlank();
    }

    private FormItem remark() {
        return text(
                AnswerForm.REMARK,
                texts.word("remark"),
                texts.word("remark.hint"),
                false,
                LinkAnswersRequest.MAX_TEXT);
    }

    private Stream<FormItem> question(Question question) {
        FormItem item = item(question);
        return needsReason(question, form.answer(question))
                ? Stream.of(item, reason(question))
                : Stream.of(item);
    }

    private static boolean needsReason(Question question, String answer) {
        return AnswerRule.broken("", question, answer).isEmpty()
                && AnswerRule.needsReason(question, answer).isPresent();
    }

    private FormItem reason(Question question) {
        return text(
                AnswerForm.reasonField(question),
                texts.word("reason"),
                "",
                true,
                LinkAnswersRequest.MAX_TEXT);
    }

    private FormItem item(Question question) {
        return switch (question) {
            case Question.Scale it -> numbers(it, it.min(), it.max());
            case Question.Loyalty it -> numbers(it, 0, Question.Loyalty.MAX);
            case Question.Choice it -> options(it, RADIO, it.options());
            case Question.Choices it -> options(it, CHECKBOX, it.options());
            case Question.Text it ->
                    text(AnswerForm.field(it), texts.of(it.text()), "", it.required(), it.max());
        };
    }

    private FormItem numbers(Question question, int min, int max) {
        List<Choice> numbers =
                IntStream.rangeClosed(min, max)
                        .mapToObj(Integer::toString)
                        .map(it -> new Choice(it, it, form.answer(question).equals(it)))
                        .toList();
        return choices(
                AnswerForm.field(question),
                texts.of(question.text()),
                RADIO,
                true,
                question.required(),
                numbers);
    }

    private FormItem options(Question question, String control, List<Question.Option> options) {
        List<String> chosen = List.of(form.answer(question).split(","));
        return choices(
                AnswerForm.field(question),
                texts.of(question.text()),
                control,
                false,
                question.required(),
                options.stream()
                        .map(it ->
                                new Choice(
                                        it.code(), texts.of(it.text()), chosen.contains(it.code())))
                        .toList());
    }

    private FormItem choices(
            String name,
            String label,
            String control,
            boolean scale,
            boolean required,
            List<Choice> choices) {
        boolean must = required && control.equals(RADIO);
        return new FormItem(name, label, note(required), "", control, scale, must, choices, "", 0);
    }

    private FormItem text(String name, String label, String hint, boolean required, int max) {
        return new FormItem(
                name,
                label,
                note(required),
                hint,
                TEXTAREA,
                false,
                required,
                List.of(),
                form.body().first(name),
                max);
    }

    private String note(boolean required) {
        return texts.word(required ? "required" : "optional");
    }
}
