package io.openhotline.followup.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.call.domain.FollowUpStatus;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.dispatch.DispatchStep;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.identity.ContactAccess;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a follow-up in the queue. The field `draw` keeps its first name, because clients read it.
@Schema(
        name = "QueuedFollowUp",
        description = "A follow-up in a list",
        requiredProperties = {
            "id",
            "ticket",
            "round",
            "status",
            "draw",
            "dueAt",
            "overdue",
            "way",
            "nextAt",
            "ladderSteps",
            "attempts",
            "contact"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueuedFollowUpView(
        UUID id,
        TicketView ticket,
        @Schema(description = "Counts the follow-ups of a ticket from 1", examples = "1") int round,
        FollowUpStatus status,
        @Schema(description = "Why the follow-up was planned") PlanReason draw,
        @Schema(description = "When the customer must have been asked (C5)") Instant dueAt,
        @Schema(description = "Whether it is still planned after its due time") boolean overdue,
        @Schema(description = "How the customer is or was asked last") Way way,
        @Schema(description = "The time by which to ask next; the list is in this order")
                Instant nextAt,
        @Schema(
                        description =
                                "Before this time nobody asks; missing when the customer may be asked")
                @Nullable Instant notBefore,
        @Schema(description = "The time that the customer named, if there is one")
                @Nullable Instant appointment,
        @Schema(description = "The steps of the ladder of overdue follow-ups so far")
                int ladderSteps,
        @Schema(description = "The number of attempts so far", examples = "2") int attempts,
        @Schema(description = "The masked contact, empty for roles that don't see it")
                ContactView contact,
        @Schema(description = "Whether the customer is satisfied; given once it is completed")
                @Nullable Boolean satisfied,
        @Schema(description = "Why the customer is not asked; given once it is waived")
                @Nullable Waiver waiver,
        @Schema(
                        description =
                                "The last reminder or step of a ladder that dispatch reached; missing"
                                        + " if nothing was late")
                @Nullable DispatchStepView dispatchStep) {

    static QueuedFollowUpView of(
            QueuedFollowUpEntity row,
            HandledTicket ticket,
            ContactAccess access,
            Instant now,
            @Nullable DispatchStep step) {
        return new QueuedFollowUpView(
                row.id,
                TicketView.of(ticket),
                row.round,
                row.status,
                row.reason,
                row.dueAt,
                row.isOverdue(now),
                row.way,
                row.nextAt,
                row.notBefore,
                row.appointment,
                row.ladderSteps,
                row.attempts,
                ContactView.inList(ticket, access),
                row.satisfied,
                row.waiver,
                DispatchStepView.of(step));
    }
}
