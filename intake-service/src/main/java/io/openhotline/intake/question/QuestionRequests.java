package io.openhotline.intake.question;

import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines the bodies of the commands about questions.
final class QuestionRequests {
    static final int MAX_TEXT = 2_000;

    private QuestionRequests() {}

    @Schema(name = "AskQuestion", description = "A question that the agent can't answer")
    record AskRequest(
            @Schema(description = "Id of the ticket, if it is filed already") @Nullable UUID ticket,
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(
                            required = true,
                            minLength = 1,
                            maxLength = MAX_TEXT,
                            examples = "业主问装修押金何时退，合同里没有写。")
                    String question) {}

    @Schema(name = "AnswerQuestion")
    record AnswerQuestionRequest(
            @NotNull @Text(max = MAX_TEXT, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_TEXT)
                    String answer,
            @Schema(description = "ANSWER if it is left out") @Nullable QuestionAdvice advice) {}
}
