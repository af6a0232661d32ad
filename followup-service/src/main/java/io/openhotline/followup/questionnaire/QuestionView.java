package io.openhotline.followup.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Question.Choice;
import io.openhotline.followup.policy.Question.Choices;
import io.openhotline.followup.policy.Question.Loyalty;
import io.openhotline.followup.policy.Question.Option;
import io.openhotline.followup.policy.Question.Scale;
import io.openhotline.followup.policy.Question.Text;
import io.openhotline.followup.policy.When;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a question to clients: `min` and `max` for a scale, `options` for a choice, `maxLength`
/// for a text. Bounds that don't apply are null.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Question",
        description = "A question; its kind decides which bounds are given",
        requiredProperties = {"code", "kind", "text", "required"})
public record QuestionView(
        @Schema(description = "Names the question in answers", examples = "promptness") String code,
        Kind kind,
        LocalText text,
        @Schema(description = "Whether every survey in which it is asked must answer it")
                boolean required,
        @Schema(description = "SCALE, LOYALTY: the least whole number") @Nullable Integer min,
        @Schema(description = "SCALE, LOYALTY: the greatest whole number") @Nullable Integer max,
        @Schema(
                        description =
                                "CHOICE: the options; the answer is the code of one. CHOICES: the"
                                        + " answer is the codes of several, joined by commas")
                @Nullable List<OptionView> options,
        @Schema(description = "TEXT: the greatest number of characters")
                @Nullable Integer maxLength,
        @Schema(description = "SCALE, LOYALTY: a number below this one needs a reason")
                @Nullable Integer reasonBelow,
        @Schema(description = "After which answers it is asked; missing when it always is")
                @Nullable WhenView when) {

    /// Lists the ways to answer a question.
    @Schema(
            name = "QuestionKind",
            description = "How a question is answered; LOYALTY is from 0 to 10")
    public enum Kind {
        SCALE,
        CHOICE,
        CHOICES,
        TEXT,
        LOYALTY
    }

    /// Shows one option of a choice.
    @Schema(
            name = "Option",
            description = "An option of a choice",
            requiredProperties = {"code", "text"})
    public record OptionView(String code, LocalText text) {}

    /// Shows after which answers a question is asked.
    @Schema(
            name = "QuestionWhen",
            description = "After which answers a question is asked; all that is given must hold",
            requiredProperties = {"question"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WhenView(
            @Schema(description = "The code of an earlier question, or satisfaction")
                    String question,
            @Schema(description = "Codes of options, or degrees of satisfaction")
                    @Nullable List<String> is,
            @Schema(description = "The least number") @Nullable Integer atLeast,
            @Schema(description = "The greatest number") @Nullable Integer atMost) {
        static @Nullable WhenView of(@Nullable When when) {
            return when == null
                    ? null
                    : new WhenView(when.question(), when.is(), when.atLeast(), when.atMost());
        }
    }

    static QuestionView of(Question question) {
        return switch (question) {
            case Scale it -> number(it, Kind.SCALE, it.min(), it.max(), it.reasonBelow());
            case Loyalty it -> number(it, Kind.LOYALTY, 0, Loyalty.MAX, it.reasonBelow());
            case Choice it -> choice(it, Kind.CHOICE, it.options());
            case Choices it -> choice(it, Kind.CHOICES, it.options());
            case Text it ->
                    new QuestionView(
                            it.code(),
                            Kind.TEXT,
                            it.text(),
                            it.required(),
                            null,
                            null,
                            null,
                            it.max(),
                            null,
                            WhenView.of(it.when()));
        };
    }

    private static QuestionView number(
            Question it, Kind kind, int min, int max, @Nullable Integer reasonBelow) {
        return new QuestionView(
                it.code(),
                kind,
                it.text(),
                it.required(),
                min,
                max,
                null,
                null,
                reasonBelow,
                WhenView.of(it.when()));
    }

    private static QuestionView choice(Question it, Kind kind, List<Option> options) {
        return new QuestionView(
                it.code(),
                kind,
                it.text(),
                it.required(),
                null,
                null,
                options.stream().map(of -> new OptionView(of.code(), of.text())).toList(),
                null,
                null,
                WhenView.of(it.when()));
    }
}
