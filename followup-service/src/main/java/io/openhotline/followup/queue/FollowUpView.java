package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.dispatch.DispatchStep;
import io.openhotline.followup.questionnaire.QuestionnaireView;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.identity.ContactAccess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a follow-up with all that the agent needs for the call. The field `draw` keeps its first
/// name, because clients read it.
@Schema(
        name = "FollowUp",
        description = "A follow-up with all that the call needs",
        requiredProperties = {
            "id",
            "ticket",
            "round",
            "status",
            "draw",
            "stratum",
            "plannedAt",
            "dueAt",
            "overdue",
            "way",
            "nextAt",
            "ladderSteps",
            "contact",
            "attempts"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record FollowUpView(
        UUID id,
        TicketView ticket,
        @Schema(description = "Counts the follow-ups of a ticket from 1", examples = "1") int round,
        FollowUpStatus status,
        @Schema(description = "Why the follow-up was planned") PlanReason draw,
        @Schema(description = "The stratum of the sample", examples = "repair/2026-11")
                String stratum,
        @Schema(description = "When it was planned") Instant plannedAt,
        @Schema(description = "When the customer must have been asked (C5)") Instant dueAt,
        @Schema(description = "Whether it is still planned after its due time") boolean overdue,
        @Schema(description = "How the customer is or was asked last") Way way,
        @Schema(description = "The time by which to ask next; the queue is in this order")
                Instant nextAt,
        @Schema(
                        description =
                                "Before this time nobody asks: quiet hours, the pause after a miss,"
                                        + " or an appointment. Missing when the customer may be"
                                        + " asked at once")
                @Nullable Instant notBefore,
        @Schema(description = "The time that the customer named, if there is one")
                @Nullable Instant appointment,
        @Schema(description = "The steps of the ladder of overdue follow-ups so far")
                int ladderSteps,
        ContactView contact,
        @Schema(description = "The attempts so far, in order") List<AttemptView> attempts,
        @Schema(description = "Given once it is completed") @Nullable SurveyView survey,
        @Schema(description = "Why the customer is not asked; given once it is waived")
                @Nullable Waiver waiver,
        @Schema(description = "The ticket that was sampled instead, if there is one")
                @Nullable UUID replacement,
        @Schema(description = "When it was completed or waived") @Nullable Instant endedAt,
        @Schema(description = "The questionnaire; given while the follow-up is planned")
                @Nullable QuestionnaireView questionnaire,
        @Schema(
                        description =
                                "Customers of the tickets that were merged into this one; they are asked"
                                        + " with it. Missing where there are none")
                @Nullable List<TogetherView> together,
        @Schema(
                        description =
                                "The last reminder or step of a ladder that dispatch reached; missing"
                                        + " if nothing was late")
                @Nullable DispatchStepView dispatchStep) {

    /// Shows a customer who is asked with the ticket that goes on.
    @Schema(
            name = "FollowUpTogether",
            requiredProperties = {"ticket", "contact"})
    record TogetherView(TicketView ticket, ContactView contact) {}

    static FollowUpView of(
            QueuedFollowUpEntity row,
            HandledTicket ticket,
            ContactAccess access,
            Instant now,
            QuestionnaireView questionnaire,
            List<HandledTicket> merged,
            @Nullable DispatchStep step) {
        return new FollowUpView(
                row.id,
                TicketView.of(ticket),
                row.round,
                row.status,
                row.reason,
                row.stratum,
                row.plannedAt,
                row.dueAt,
                row.isOverdue(now),
                row.way,
                row.nextAt,
                row.notBefore,
                row.appointment,
                row.ladderSteps,
                ContactView.of(ticket, access),
                row.attemptRows.stream().map(it -> AttemptView.of(it, access)).toList(),
                SurveyView.of(row, access),
                row.waiver,
                row.replacement,
                row.endedAt,
                row.status == FollowUpStatus.PLANNED ? questionnaire : null,
                merged.isEmpty()
                        ? null
                        : merged.stream()
                                .map(it ->
                                        new TogetherView(
                                                TicketView.of(it), ContactView.of(it, access)))
                                .toList(),
                DispatchStepView.of(step));
    }

    /// Names the personal data that it shows.
    List<String> fields() {
        var fields = new ArrayList<String>();
        if (contact.name() != null) {
            fields.add("name");
        }
        if (contact.phone() != null) {
            fields.add("phone");
        }
        if (survey != null && survey.hasText()) {
            fields.add("text");
        }
        if (attempts.stream().anyMatch(AttemptView::isSigned) && !fields.contains("name")) {
            fields.add("name");
        }
        return fields;
    }
}
