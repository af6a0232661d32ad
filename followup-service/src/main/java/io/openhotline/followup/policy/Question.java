package io.openhotline.followup.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Defines a question besides the one for satisfaction. A survey must answer a `required` question
/// that is asked; a question with `when` is asked only after these earlier answers.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Question.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = Question.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Question.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = Question.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Question.Loyalty.class, name = "loyalty")
})
public sealed interface Question {
    String CODE = "[a-z][a-z0-9-]{0,39}";

    String code();

    LocalText text();

    boolean required();

    @Nullable When when();

    /// Accepts a whole number from `min` to `max`; one below `reasonBelow` needs a reason.
    record Scale(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid LocalText text,
            boolean required,
            @Min(0) int min,
            @Max(100) int max,
            @Nullable @Valid When when,
            @Nullable Integer reasonBelow)
            implements Question {
        public Scale(String code, LocalText text, boolean required, int min, int max) {
            this(code, text, required, min, max, null, null);
        }
    }

    /// Accepts the code of one option.
    record Choice(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid LocalText text,
            boolean required,
            @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid Option> options,
            @Nullable @Valid When when)
            implements Question {
        public Choice(String code, LocalText text, boolean required, List<Option> options) {
            this(code, text, required, options, null);
        }
    }

    /// Accepts the codes of several options, joined by commas.
    record Choices(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid LocalText text,
            boolean required,
            @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid Option> options,
            @Nullable @Valid When when)
            implements Question {}

    /// Accepts a text of up to `max` characters.
    record Text(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid LocalText text,
            boolean required,
            @Min(1) @Max(2_000) int max,
            @Nullable @Valid When when)
            implements Question {
        public Text(String code, LocalText text, boolean required, int max) {
            this(code, text, required, max, null);
        }
    }

    /// Asks how likely the customer recommends us, from 0 to 10; the net promoter score is counted
    /// from it (C6). A number below `reasonBelow` needs a reason.
    record Loyalty(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid LocalText text,
            boolean required,
            @Nullable @Valid When when,
            @Nullable @Min(1) @Max(10) Integer reasonBelow)
            implements Question {
        public static final int MAX = 10;
    }

    record Option(@NotNull @Pattern(regexp = CODE) String code, @NotNull @Valid LocalText text) {}
}
