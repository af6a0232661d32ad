package io.openhotline.followup.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.questionnaire.QuestionnaireView;
import io.openhotline.followup.survey.domain.LinkState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a survey to the holder of its link.
@Schema(
        name = "LinkedSurvey",
        description = "The survey of a link; nothing of the ticket or the customer",
        requiredProperties = {"state", "expiresAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkedSurveyView(
        @Schema(
                        description =
                                "OPEN: takes an answer. CORRECTABLE: has an answer, which may be"
                                        + " corrected until `correctUntil`. ANSWERED: the answer"
                                        + " counts. EXPIRED: not used in time. OVER: the customer"
                                        + " is not asked any more")
                LinkState state,
        @Schema(description = "Until when an unused link takes an answer") Instant expiresAt,
        @Schema(description = "Given once there is an answer") @Nullable Instant correctUntil,
        @Schema(description = "The questionnaire, while the link takes answers")
                @Nullable QuestionnaireView questionnaire) {

    static LinkedSurveyView of(LinkedSurvey survey, FollowUpPolicy policy) {
        LinkView link = survey.link();
        return new LinkedSurveyView(
                link.state(),
                link.expiresAt(),
                link.correctUntil(),
                link.state().takesAnswers()
                        ? QuestionnaireView.of(survey.version(), policy)
                        : null);
    }
}
