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

/// Defines a question besides the one for satisfaction; every survey must answer a `required`
/// question.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Question.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = Question.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Question.Text.class, name = "text")
})
public sealed interface Question {
    String CODE = "[a-z][a-z0-9-]{0,39}";

    String code();

    LocalText text();

    boolean required();

    /// Accepts a whole number from `min` to `max`.
    record Scale(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid LocalText text,
            boolean required,
            @Min(0) int min,
            @Max(100) int max)
            implements Question {}

    /// Accepts the code of one option.
    record Choice(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid LocalText text,
            boolean required,
            @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid Option> options)
            implements Question {}

    /// Accepts a text of up to `max` characters.
    record Text(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Valid LocalText text,
            boolean required,
            @Min(1) @Max(2_000) int max)
            implements Question {}

    record Option(@NotNull @Pattern(regexp = CODE) String code, @NotNull @Valid LocalText text) {}
}
