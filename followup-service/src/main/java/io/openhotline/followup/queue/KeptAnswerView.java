package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.call.KeptAnswerService.Kept;
import io.openhotline.followup.call.domain.AnswerSource;
import io.openhotline.followup.call.domain.GivenBy;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.queue.SurveyView.AnswerView;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows one answer about a round. Texts are masked like the contact, because they may name the
/// customer.
@Schema(
        name = "KeptAnswer",
        description = "One answer about a round, as it was given",
        requiredProperties = {"source", "givenBy", "actor", "satisfaction", "answers", "givenAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptAnswerView(
        @Schema(description = "CALL, DOOR, or LINK: the customer answered by a survey link")
                AnswerSource source,
        @Schema(description = "AGENT: the answer was given for the customer") GivenBy givenBy,
        @Schema(description = "The person who recorded it", examples = "surveyor:3101")
                String actor,
        Satisfaction satisfaction,
        @Schema(description = "Empty for roles that don't see contacts") List<AnswerView> answers,
        @Schema(description = "A remark of the customer") @Nullable String remark,
        @Schema(description = "When it was given") Instant givenAt) {

    static KeptAnswerView of(Kept kept, ContactAccess access) {
        return switch (access) {
            case CLEAR -> of(kept, UnaryOperator.identity());
            case OWN_CLEAR, MASKED -> of(kept, Masking::text);
            case ABSENT -> view(kept, List.of(), null);
        };
    }

    private static KeptAnswerView of(Kept kept, UnaryOperator<String> shown) {
        Survey survey = kept.survey();
        return view(
                kept,
                survey.answers().stream()
                        .map(it ->
                                new AnswerView(
                                        it.question(),
                                        shown.apply(it.answer()),
                                        it.reason() == null ? null : shown.apply(it.reason())))
                        .toList(),
                survey.remark() == null ? null : shown.apply(survey.remark()));
    }

    private static KeptAnswerView view(
            Kept kept, List<AnswerView> answers, @Nullable String remark) {
        return new KeptAnswerView(
                kept.survey().origin().source(),
                kept.survey().origin().givenBy(),
                kept.actor(),
                kept.survey().satisfaction(),
                answers,
                remark,
                kept.at());
    }
}
