package io.openhotline.dispatch.department;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.Wording;
import io.openhotline.platform.policy.LocalText;
import io.openhotline.platform.privacy.Masking;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the questions and answers of a survey, masked.
@Schema(
        name = "RecordedSurvey",
        description = "What the customer was asked and said; masked",
        requiredProperties = "answers")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntrySurveyView(
        @Schema(description = "In the order in which they were given") List<LineView> answers,
        @Schema(description = "What else the customer said") @Nullable String remark) {

    /// Shows one question with its answer.
    @Schema(
            name = "RecordedAnswer",
            description = "One question with its answer",
            requiredProperties = {"question", "answer"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            @Schema(description = "The code of the question", examples = "cause") String question,
            @Schema(description = "The words of the question; missing for old answers")
                    @Nullable LocalText asked,
            @Schema(description = "A number, the codes of options, or a text") String answer,
            @Schema(description = "The words of the options") @Nullable LocalText said,
            @Schema(description = "Why the customer says so") @Nullable String reason) {}

    static @Nullable EntrySurveyView of(@Nullable RecordedSurvey survey) {
        return survey == null
                ? null
                : new EntrySurveyView(
                        survey.answers().stream().map(EntrySurveyView::line).toList(),
                        survey.remark() == null ? null : Masking.text(survey.remark()));
    }

    private static LineView line(Answer answer) {
        return new LineView(
                answer.question(),
                words(answer.asked()),
                Masking.text(answer.answer()),
                words(answer.said()),
                answer.reason() == null ? null : Masking.text(answer.reason()));
    }

    private static @Nullable LocalText words(@Nullable Wording wording) {
        return wording == null ? null : new LocalText(wording.zh(), wording.en());
    }
}
