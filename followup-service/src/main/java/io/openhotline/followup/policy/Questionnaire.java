package io.openhotline.followup.policy;

import io.openhotline.platform.policy.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/// Defines what the agent asks: first satisfaction, in the words of `opening`, then the questions.
public record Questionnaire(
        @NotNull @Valid LocalText opening,
        @NotNull @Size(max = 50) List<@NotNull @Valid Question> questions) {

    public Optional<Question> find(String code) {
        return questions.stream().filter(question -> question.code().equals(code)).findFirst();
    }
}
