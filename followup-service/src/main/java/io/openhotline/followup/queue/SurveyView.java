package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.call.domain.AnswerSource;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.GivenBy;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
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
        @Schema(
                        description =
                                "In the order in which they were given; empty for roles that don't"
                                        + " see contacts")
                List<AnswerView> answers,
        @Schema(description = "A remark of the customer") @Nullable String remark,
        @Schema(description = "When the customer answered") @Nullable Instant answeredAt,
        @Schema(
                        description =
                                "The code of the questionnaire that was asked; missing for old"
                                        + " answers")
                @Nullable String questionnaire,
        @Schema(description = "Its version; missing for old answers")
                @Nullable Integer questionnaireVersion,
        @Schema(description = "CALL, DOOR, or LINK: the customer answered by a survey link")
                @Nullable AnswerSource source,
        @Schema(description = "AGENT: the answer was given for the customer")
                @Nullable GivenBy givenBy) {

    /// Shows the answer to one question.
    @Schema(
            name = "FollowUpAnswer",
            description = "The answer to one question",
            requiredProperties = {"question", "answer"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerView(
            @Schema(description = "The code of the question", examples = "promptness")
                    String question,
            @Schema(description = "A number, the code of an option or a text", examples = "5")
                    String answer,
            @Schema(description = "Why, in the customer's words") @Nullable String reason) {}

    /// Returns null unless the follow-up is completed. What the customer said is shown as the
    /// contact is, because it may name the customer.
    static @Nullable SurveyView of(QueuedFollowUpEntity row, ContactAccess access) {
        if (row.status != FollowUpStatus.COMPLETED) {
            return null;
        }
        return switch (access) {
            case CLEAR -> of(row, UnaryOperator.identity());
            case OWN_CLEAR, MASKED -> of(row, Masking::text);
            case ABSENT ->
                    new SurveyView(
                            row.satisfaction,
                            row.satisfied,
                            List.of(),
                            null,
                            row.endedAt,
                            row.questionnaire,
                            row.questionnaireVersion,
                            row.source,
                            row.givenBy);
        };
    }

    private static SurveyView of(QueuedFollowUpEntity row, UnaryOperator<String> shown) {
        return new SurveyView(
                row.satisfaction,
                row.satisfied,
                row.answers.stream().map(it -> answer(it, shown)).toList(),
                row.remark == null ? null : shown.apply(row.remark),
                row.endedAt,
                row.questionnaire,
                row.questionnaireVersion,
                row.source,
                row.givenBy);
    }

    private static AnswerView answer(AnswerRow row, UnaryOperator<String> shown) {
        return new AnswerView(
                row.question(),
                shown.apply(row.answer()),
                row.reason() == null ? null : shown.apply(row.reason()));
    }

    boolean hasText() {
        return remark != null || !answers.isEmpty();
    }
}
