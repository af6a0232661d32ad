package io.openhotline.followup.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.followup.domain.Contact;
import io.openhotline.followup.followup.domain.Draw;
import io.openhotline.followup.followup.domain.Satisfaction;
import io.openhotline.followup.followup.domain.Waiver;
import io.openhotline.followup.questionnaire.QuestionnaireView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines follow-ups as clients see them; a field that is unknown or doesn't apply is absent.
final class FollowUpViews {
    private FollowUpViews() {}

    /// Identifies the ticket of a follow-up; intake has all other data of the ticket.
    @Schema(name = "FollowUpTicket", description = "The ticket; all else about it is at intake")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TicketView(
            UUID id,
            @Schema(examples = "2026-0000123-6") @Nullable String number,
            @Schema(examples = "leak") @Nullable String category,
            @Schema(examples = "REPAIR") @Nullable String kind) {}

    /// Contains the customer's name and phone; both are null after the contact was deleted.
    @Schema(
            name = "FollowUpContact",
            description = "Whom to call: masked in lists, forgotten when no call can come any more")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactView(
            @Schema(examples = "李秀英") @Nullable String name,
            @Schema(examples = "13800000123") @Nullable String phone) {}

    /// Shows a follow-up in the queue, with a masked contact.
    @Schema(name = "QueuedFollowUp", description = "A follow-up in a list")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID id,
            TicketView ticket,
            @Schema(description = "Counts the follow-ups of a ticket from 1") int round,
            Status status,
            Draw draw,
            Instant dueAt,
            @Schema(description = "Still planned although its due time has passed") boolean overdue,
            @Schema(description = "Attempts made") int attempts,
            @Schema(description = "Masked") ContactView contact,
            @Nullable Boolean satisfied,
            @Nullable Waiver waiver) {}

    @Schema(name = "FollowUpAttempt")
    record AttemptView(
            int attempt,
            Contact contact,
            @Schema(examples = "agent:1001") String actor,
            Instant attemptedAt) {}

    @Schema(name = "FollowUpAnswer")
    record AnswerView(@Schema(examples = "promptness") String question, String answer) {}

    @Schema(name = "FollowUpSurvey", description = "What the customer said")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SurveyView(
            @Nullable Satisfaction satisfaction,
            @Schema(description = "Whether that counts as satisfied by the policy")
                    @Nullable Boolean satisfied,
            List<AnswerView> answers,
            @Nullable String remark,
            @Nullable Instant answeredAt) {}

    /// Shows a follow-up with all that the agent needs for the call.
    @Schema(name = "FollowUp", description = "A follow-up with all that the call needs")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Single(
            UUID id,
            TicketView ticket,
            @Schema(description = "Counts the follow-ups of a ticket from 1") int round,
            Status status,
            Draw draw,
            @Schema(examples = "repair/2026-11") String stratum,
            Instant plannedAt,
            Instant dueAt,
            @Schema(description = "Still planned although its due time has passed") boolean overdue,
            ContactView contact,
            List<AttemptView> attempts,
            @Schema(description = "With a completed follow-up") @Nullable SurveyView survey,
            @Schema(description = "With a waived follow-up") @Nullable Waiver waiver,
            @Schema(description = "Id of the ticket that was drawn instead")
                    @Nullable UUID replacement,
            @Schema(description = "When it was waived or completed") @Nullable Instant endedAt,
            @Schema(description = "While planned: what to ask")
                    @Nullable QuestionnaireView questionnaire) {}

    /// Shows the state after a call, without the contact, because this answer is stored for
    /// retries.
    @Schema(name = "FollowUpState", description = "Where the follow-up stands after the call")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            UUID id,
            UUID ticketId,
            int round,
            Status status,
            @Schema(description = "Attempts made") int attempts,
            @Schema(description = "With a completed follow-up") @Nullable Boolean satisfied,
            @Schema(description = "With a waived follow-up") @Nullable Waiver waiver,
            @Schema(description = "Id of the ticket that was drawn instead")
                    @Nullable UUID replacement) {}

    @Schema(name = "FollowUpPage", description = "A page of follow-ups")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemPage(
            List<Item> items,
            @Schema(description = "Pass as after for the following page; absent on the last one")
                    @Nullable String next) {}
}
