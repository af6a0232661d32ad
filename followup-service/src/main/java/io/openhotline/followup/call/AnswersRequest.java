package io.openhotline.followup.call;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.followup.call.domain.AnswerSource;
import io.openhotline.followup.call.domain.GivenBy;
import io.openhotline.followup.call.domain.Origin;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.policy.Questionnaire;
import io.openhotline.followup.questionnaire.AnswerCheck;
import io.openhotline.followup.questionnaire.AnswerCheck.Given;
import io.openhotline.followup.questionnaire.QuestionnaireVersion;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
                @Schema(description = "A remark in the customer's own words", maxLength = MAX_TEXT)
                @Nullable String remark,
        @Nullable @Size(max = MAX_EVIDENCE) @Schema(
                        description =
                                "Ids of attachments of the ticket that prove why the customer is not"
                                        + " satisfied: they go to the department with the written"
                                        + " warning of a rework (T11). This service doesn't know the"
                                        + " attachments, so an id without one is found by its reader.",
                        maxItems = MAX_EVIDENCE)
                List<@NotNull UUID> evidence,
        @Valid @Schema(
                        description =
                                "The questionnaire that was asked; by default the one that the"
                                        + " follow-up shows now")
                @Nullable FormRequest questionnaire,
        @Schema(description = "Where the customer answered; by default CALL")
                @Nullable AskedAt source,
        @Schema(
                        description =
                                "Whose words the answers are; by default CUSTOMER. AGENT marks an"
                                        + " answer that is given for the customer")
                @Nullable GivenBy givenBy) {
    static final int MAX_TEXT = 2_000;
    static final int MAX_EVIDENCE = 10;

    /// Lists the sources that a surveyor may report. Only the customer answers by a link.
    @Schema(name = "AskedAt", description = "In a call, or at the door")
    enum AskedAt {
        CALL,
        DOOR
    }

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
                    String answer,
            @Text(max = MAX_TEXT, multiline = true)
                    @Schema(
                            description = "Why; required where the question says so",
                            maxLength = MAX_TEXT)
                    @Nullable String reason) {}

    /// Names the questionnaire that was asked.
    @Schema(name = "AskedQuestionnaire", description = "A version of a questionnaire")
    record FormRequest(
            @NotNull @Text(max = 40) @Schema(required = true, examples = "standard") String code,
            @NotNull @Min(1) @Schema(required = true, minimum = "1", examples = "1")
                    Integer version) {}

    /// Returns errors with JSON pointers into this body.
    List<FieldError> check(Questionnaire asked) {
        return AnswerCheck.check(
                asked, FollowUpEvent.Satisfaction.valueOf(satisfaction.name()), remark, given());
    }

    private List<Given> given() {
        return stream()
                .map(answer -> new Given(answer.question(), answer.answer(), answer.reason()))
                .toList();
    }

    /// Returns each attachment once.
    List<UUID> attachments() {
        return evidence == null ? List.of() : evidence.stream().distinct().toList();
    }

    Survey toDomain(QuestionnaireVersion asked) {
        return new Survey(
                satisfaction,
                stream()
                        .map(answer ->
                                new Survey.Answer(
                                        answer.question(), answer.answer(), answer.reason()))
                        .toList(),
                remark,
                new Survey.Form(asked.code(), asked.version()),
                origin());
    }

    private Origin origin() {
        return new Origin(
                source == AskedAt.DOOR ? AnswerSource.DOOR : AnswerSource.CALL,
                Objects.requireNonNullElse(givenBy, GivenBy.CUSTOMER));
    }

    private Stream<AnswerRequest> stream() {
        return answers == null ? Stream.empty() : answers.stream();
    }
}
