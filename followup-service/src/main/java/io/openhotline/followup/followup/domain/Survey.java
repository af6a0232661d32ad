package io.openhotline.followup.followup.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the customer said.
public record Survey(Satisfaction satisfaction, List<Answer> answers, @Nullable String remark) {
    public Survey {
        answers = List.copyOf(answers);
    }

    /// One question of the questionnaire, by its code.
    public record Answer(String question, String answer) {}
}
