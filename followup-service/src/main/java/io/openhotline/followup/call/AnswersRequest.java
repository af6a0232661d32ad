package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.questionnaire.AnswerCheck.Given;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Reports what the customer said.
@Schema(name = "NewAnswers", description = "What the customer said")
record AnswersRequest(
        @NotNull @Schema(required = true, description = "How satisfied the customer is")
                Satisfaction satisfaction,
        @Size(max = 100) @Schema(description = "One answer to each question that the customer answered")
                @Nullable List<@NotNull @Valid AnswerRequest> answers,
        @Text(max = MAX_TEXT, multiline = true)
                @Schema(
                        description = "What else the customer said, in the customer's own words",
                        maxLength = MAX_TEXT)
                @Nullable String remark) {
    static final int MAX_TEXT = 2_000;

    /// Reports the answer to one question.
    @Schema(name = "NewAnswer", description = "The answer to one question")
    record AnswerRequest(
            @NotNull @Text(max = 40)
                    @Schema(
                            required = true,
                            description = "The code of the question",
                            examples = "promptness")
                    String question,
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(
                            required = true,
                            description =
                                    "A number, the code of an option or a text, by the kind of the"
                                            + " question",
                            examples = "5")
                    String answer) {}

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

    private Stream<AnswerRequest> stream() {
        return answers == null ? Stream.empty() : answers.stream();
    }
}
