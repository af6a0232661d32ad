package io.openhotline.followup.survey;

import io.openhotline.followup.call.domain.Origin;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.questionnaire.AnswerCheck.Given;
import io.openhotline.followup.questionnaire.QuestionnaireVersion;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Holds the answers of the customer to the survey of a link.
@Schema(name = "NewLinkAnswers", description = "The answers of the customer by a link")
record LinkAnswersRequest(
        @NotNull @Schema(required = true, description = "How satisfied the customer is")
                Satisfaction satisfaction,
        @Size(max = 100) @Schema(description = "One answer to each question that the customer answered")
                @Nullable List<@NotNull @Valid LinkAnswer> answers,
        @Text(max = MAX_TEXT, multiline = true)
                @Schema(
                        description = "A remark of the customer",
                        minLength = 1,
                        maxLength = MAX_TEXT)
                @Nullable String remark) {
    static final int MAX_TEXT = 2_000;

    /// Answers one question.
    @Schema(name = "NewLinkAnswer", description = "The answer to one question")
    record LinkAnswer(
            @NotNull @Text(max = 40)
                    @Schema(
                            required = true,
                            description = "The code of the question",
                            examples = "promptness")
                    String question,
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(
                            required = true,
                            description = "As the kind of the question says",
                            examples = "5")
                    String answer,
            @Text(max = MAX_TEXT, multiline = true)
                    @Schema(
                            description = "Why; required where the question says so",
                            minLength = 1,
                            maxLength = MAX_TEXT)
                    @Nullable String reason) {}

    List<LinkAnswer> all() {
        return answers == null ? List.of() : answers;
    }

    List<Given> given() {
        return all().stream()
                .map(it -> new Given(it.question(), it.answer(), it.reason()))
                .toList();
    }

    Survey toDomain(QuestionnaireVersion asked) {
        return new Survey(
                satisfaction,
                all().stream()
                        .map(it -> new Survey.Answer(it.question(), it.answer(), it.reason()))
                        .toList(),
                remark,
                new Survey.Form(asked.code(), asked.version()),
                Origin.LINK);
    }
}
