package io.openhotline.dispatch.department;

import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.Completed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the questions and answers of a survey, as published.
public record RecordedSurvey(List<Answer> answers, @Nullable String remark) {
    public RecordedSurvey {
        answers = List.copyOf(answers);
    }

    public static RecordedSurvey of(Completed event) {
        return new RecordedSurvey(event.answers(), event.remark());
    }
}
