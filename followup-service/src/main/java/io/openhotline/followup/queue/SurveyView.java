package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.Satisfaction;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows what the customer said.
@Schema(
        name = "FollowUpSurvey",
        description = "What the customer said",
        requiredProperties = {"satisfaction", "satisfied", "answers", "answeredAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurveyView(
        @Nullable Satisfaction satisfaction,
        @Schema(description = "Whether that counts as satisfied by the policy")
                @Nullable Boolean satisfied,
        @Schema(description = "In the order in which they were given") List<AnswerView> answers,
        @Schema(description = "What else the customer said") @Nullable String remark,
        @Schema(description = "When the customer answered") @Nullable Instant answeredAt) {

    /// Shows the answer to one question.
    @Schema(
            name = "FollowUpAnswer",
            description = "The answer to one question",
            requiredProperties = {"question", "answer"})
    record AnswerView(
            @Schema(description = "The code of the question", examples = "promptness")
                    String question,
            @Schema(description = "A number, the code of an option or a text", examples = "5")
                    String answer) {}

    /// Returns null unless the follow-up is completed.
    static @Nullable SurveyView of(QueuedFollowUpEntity row) {
        return row.status == FollowUpStatus.COMPLETED
                ? new SurveyView(
                        row.satisfaction, row.satisfied, answers(row), row.remark, row.endedAt)
                : null;
    }

    private static List<AnswerView> answers(QueuedFollowUpEntity row) {
        return row.answers.stream()
                .map(answer -> new AnswerView(answer.question(), answer.answer()))
                .toList();
    }
}
