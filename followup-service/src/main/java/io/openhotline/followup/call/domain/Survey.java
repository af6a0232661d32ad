package io.openhotline.followup.call.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records what the customer said.
public record Survey(Satisfaction satisfaction, List<Answer> answers, @Nullable String remark) {
    public Survey {
        answers = List.copyOf(answers);
    }

    /// Answers the question with the code `question`.
    public record Answer(String question, String answer) {}
}
