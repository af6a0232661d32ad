package io.openhotline.followup.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.FollowUpPolicy.Degree;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.platform.policy.LocalText;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a version of a questionnaire to clients.
@Schema(
        name = "Questionnaire",
        description =
                "What the agent asks: first how satisfied the customer is, then the questions",
        requiredProperties = {"code", "version", "opening", "satisfactions", "questions", "facts"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireView(
        @Schema(description = "Names the questionnaire in answers", examples = "standard")
                String code,
        @Schema(description = "Counts the changes of its text from 1", minimum = "1") int version,
        @Schema(description = "The words that ask how satisfied the customer is") LocalText opening,
        @Schema(description = "The degrees of satisfaction, the best one first")
                List<DegreeView> satisfactions,
        @Schema(
                        ref = "#/components/schemas/Satisfaction",
                        description =
                                "A degree below this one needs a remark of the customer; missing"
                                        + " when none does")
                @Nullable Satisfaction reasonBelow,
        @Schema(description = "The questions in order") List<QuestionView> questions,
        @Schema(
                        description =
                                "Questions about the customer, asked last and never required; such as"
                                        + " education, age, spending, view of the company (T12)")
                List<QuestionView> facts) {

    /// Shows one degree of satisfaction.
    @Schema(
            name = "Degree",
            description = "A degree of satisfaction in the words of the policy",
            requiredProperties = {"satisfaction", "text", "satisfied"})
    public record DegreeView(
            @Schema(ref = "#/components/schemas/Satisfaction") Satisfaction satisfaction,
            LocalText text,
            @Schema(description = "Whether it counts as satisfied") boolean satisfied) {}

    public static QuestionnaireView of(QuestionnaireVersion version, FollowUpPolicy policy) {
        Questionnaire content = version.content();
        return new QuestionnaireView(
                version.code(),
                version.version(),
                content.opening(),
                Arrays.stream(Satisfaction.values())
                        .map(name -> degree(name, policy.degree(name.name())))
                        .toList(),
                content.reasonBelow(),
                content.questions().stream().map(QuestionView::of).toList(),
                content.facts().stream().map(QuestionView::of).toList());
    }

    private static DegreeView degree(Satisfaction name, Degree degree) {
        return new DegreeView(name, new LocalText(degree.zh(), degree.en()), degree.satisfied());
    }
}
