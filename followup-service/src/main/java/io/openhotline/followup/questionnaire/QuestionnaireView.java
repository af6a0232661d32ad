package io.openhotline.followup.questionnaire;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.FollowUpPolicy.Degree;
import io.openhotline.platform.policy.LocalText;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Shows the questionnaire to clients.
@Schema(
        name = "Questionnaire",
        description =
                "What the agent asks: first how satisfied the customer is, then the questions",
        requiredProperties = {"opening", "satisfactions", "questions"})
public record QuestionnaireView(
        @Schema(description = "The words that ask how satisfied the customer is") LocalText opening,
        @Schema(description = "The degrees of satisfaction, the best one first")
                List<DegreeView> satisfactions,
        @Schema(description = "The questions in order") List<QuestionView> questions) {

    /// Shows one degree of satisfaction.
    @Schema(
            name = "Degree",
            description = "A degree of satisfaction in the words of the policy",
            requiredProperties = {"satisfaction", "text", "satisfied"})
    public record DegreeView(
            @Schema(ref = "#/components/schemas/Satisfaction") Satisfaction satisfaction,
            LocalText text,
            @Schema(description = "Whether it counts as satisfied") boolean satisfied) {}

    public static QuestionnaireView of(FollowUpPolicy policy) {
        return new QuestionnaireView(
                policy.questionnaire().opening(),
                Arrays.stream(Satisfaction.values())
                        .map(name -> degree(name, policy.degree(name.name())))
                        .toList(),
                policy.questionnaire().questions().stream().map(QuestionView::of).toList());
    }

    private static DegreeView degree(Satisfaction name, Degree degree) {
        return new DegreeView(name, new LocalText(degree.zh(), degree.en()), degree.satisfied());
    }
}
