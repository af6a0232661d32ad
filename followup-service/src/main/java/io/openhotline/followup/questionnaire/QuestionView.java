package io.openhotline.followup.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.policy.Question;
import io.openhotline.followup.policy.Question.Choice;
import io.openhotline.followup.policy.Question.Option;
import io.openhotline.followup.policy.Question.Scale;
import io.openhotline.followup.policy.Question.Text;
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
        @Schema(description = "Whether every survey must answer it") boolean required,
        @Schema(description = "SCALE: the least whole number") @Nullable Integer min,
        @Schema(description = "SCALE: the greatest whole number") @Nullable Integer max,
        @Schema(description = "CHOICE: the options; the answer is the code of one")
                @Nullable List<OptionView> options,
        @Schema(description = "TEXT: the greatest number of characters")
                @Nullable Integer maxLength) {

    /// Lists the ways to answer a question.
    @Schema(name = "QuestionKind", description = "How a question is answered")
    public enum Kind {
        SCALE,
        CHOICE,
        TEXT
    }

    /// Shows one option of a choice.
    @Schema(
            name = "Option",
            description = "An option of a choice",
            requiredProperties = {"code", "text"})
    public record OptionView(String code, LocalText text) {}

    static QuestionView of(Question question) {
        return switch (question) {
            case Scale(var code, var text, var required, var min, var max) ->
                    new QuestionView(code, Kind.SCALE, text, required, min, max, null, null);
            case Choice(var code, var text, var required, var options) ->
                    new QuestionView(
                            code, Kind.CHOICE, text, required, null, null, views(options), null);
            case Text(var code, var text, var required, var max) ->
                    new QuestionView(code, Kind.TEXT, text, required, null, null, null, max);
        };
    }

    private static List<OptionView> views(List<Option> options) {
        return options.stream()
                .map(option -> new OptionView(option.code(), option.text()))
                .toList();
    }
}
