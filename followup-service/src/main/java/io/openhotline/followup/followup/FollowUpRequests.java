package io.openhotline.followup.followup;

import io.openhotline.followup.followup.domain.Contact;
import io.openhotline.followup.followup.domain.Satisfaction;
import io.openhotline.followup.followup.domain.Survey;
import io.openhotline.followup.questionnaire.AnswerCheck.Given;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the bodies of the requests that agents send.
final class FollowUpRequests {
    static final int MAX_TEXT = 2_000;

    private FollowUpRequests() {}

    @Schema(name = "NewAttempt", description = "A call was made")
    record NewAttempt(
            @NotNull @Schema(
                            required = true,
                            description =
                                    "REACHED: answers follow. NO_ANSWER, BUSY: try again, until the"
                                            + " policy's limit. WRONG_NUMBER, DECLINED: the"
                                            + " follow-up is waived at once")
                    Contact contact) {}

    @Schema(name = "NewAnswers", description = "What the customer said")
    record NewAnswers(
            @NotNull @Schema(required = true) Satisfaction satisfaction,
            @Size(max = 100) @Nullable List<@NotNull @Valid NewAnswer> answers,
            @Text(max = MAX_TEXT, multiline = true)
                    @Schema(description = "The customer's own words", maxLength = MAX_TEXT)
                    @Nullable String remark) {

        List<Given> given() {
            return stream().map(answer -> new Given(answer.question(), answer.answer())).toList();
        }

        Survey toDomain() {
            return new Survey(
                    satisfaction,
                    stream()
                            .map(answer -> new Survey.Answer(answer.question(), answer.answer()))
                            .toList(),
                    remark);
        }

        private Stream<NewAnswer> stream() {
            return answers == null ? Stream.empty() : answers.stream();
        }
    }

    @Schema(name = "NewAnswer", description = "One answered question")
    record NewAnswer(
            @NotNull @Text(max = 40)
                    @Schema(required = true, description = "Its code", examples = "promptness")
                    String question,
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(
                            required = true,
                            description = "A number, an option's code or a text, by its kind",
                            examples = "5")
                    String answer) {}
}
