package io.openhotline.dispatch.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.contracts.Severity;
import io.openhotline.dispatch.clock.domain.Clock;
import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.clock.domain.Line;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.ExtensionRequest;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.platform.identity.ContactAccess;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a work order in the API. `task`, with customer and place, is null in lists and in
/// responses to commands.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "WorkOrder",
        description = "A work order. A value that isn't known yet is left out.",
        requiredProperties = {
            "id",
            "number",
            "ticketId",
            "ticketNumber",
            "category",
            "severity",
            "status",
            "department",
            "round",
            "rule",
            "receivedAt",
            "issuedAt",
            "assignedAt",
            "acceptBy",
            "resolveBy",
            "urgent",
            "returns",
            "refusedReturns",
            "transfers",
            "supervisorDecides",
            "coHandlers"
        })
record WorkOrderView(
        UUID id,
        @Schema(examples = "2026-0000123-6/1") String number,
        UUID ticketId,
        @Schema(examples = "2026-0000123-6") String ticketNumber,
        String category,
        Severity severity,
        WorkOrderStatus status,
        @Schema(
                        description =
                                "Code of the department that has the work order, or had it last",
                        examples = "engineering")
                String department,
        @Schema(
                        description =
                                "Code of the department that the corrected category leads to, if"
                                        + " another one has the work order: reassign it there",
                        examples = "water-plant")
                @Nullable String offeredDepartment,
        @Schema(description = "1 for the first dispatch, one more for each second dispatch")
                int round,
        @Schema(description = "The written warning of a second dispatch") @Nullable String warning,
        @Schema(description = "The route that fired", examples = "leak-large-pipe") String rule,
        Instant receivedAt,
        Instant issuedAt,
        @Schema(description = "The time at which the present department got it") Instant assignedAt,
        @Schema(description = "The deadline of the department to accept") Instant acceptBy,
        @Schema(description = "The deadline of the department to complete") Instant resolveBy,
        @Schema(
                        description =
                                "The customer's deadline, counted from receipt. Nothing renews it."
                                        + " It is left out for a ticket of an early version.")
                @Nullable Instant customerResolveBy,
        @Nullable Instant acceptedAt,
        @Nullable String note,
        @Nullable String affectedArea,
        @Nullable Instant expectedCompletion,
        @Nullable Instant completedAt,
        Result.@Nullable Outcome outcome,
        @Nullable String cause,
        @Nullable String remedy,
        @Schema(description = "The judgement on a complaint") @Nullable Boolean valid,
        @Schema(description = "The reason of a return or recall") @Nullable String reason,
        @Schema(description = "The time of a return or recall") @Nullable Instant takenBackAt,
        @Schema(description = "The code of the reason of a suspension", examples = "customer")
                @Nullable String suspensionReason,
        @Schema(description = "The planned end of a suspension") @Nullable Instant suspendedUntil,
        @Schema(description = "The end that a department asks for; a supervisor has to decide")
                @Nullable Instant extensionRequestedUntil,
        @Schema(description = "The date that the customer was told (C5)")
                @Nullable Instant promisedFor,
        @Schema(description = "Urgent (加急)") boolean urgent,
        @Schema(
                        description =
                                "Who made the dispatch that waits for a review, as `role:id`; left"
                                        + " out for any other",
                        examples = "agent:1001")
                @Nullable String reviewAuthor,
        @Schema(description = "Why the dispatch was sent back to its author")
                @Nullable String sentBackReason,
        @Schema(description = "What the department judges beyond cause and remedy (C4)")
                @Nullable JudgementRequest judgement,
        @Schema(
                        description =
                                "The person who proposed the outcome that the head has to approve",
                        examples = "2101")
                @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Schema(description = "The code of the reason of a return", examples = "not-responsible")
                @Nullable String returnReasonCode,
        @Schema(
                        description =
                                "Code of the department that the returning one takes for the right"
                                        + " one",
                        examples = "sales-office")
                @Nullable String suggestedDepartment,
        @Schema(description = "How often departments returned it") int returns,
        @Schema(description = "How many of these returns the desk refused") int refusedReturns,
        @Schema(description = "How often a department passed it on") int transfers,
        @Schema(
                        description =
                                "Only a supervisor decides who gets it, because it was given away too"
                                        + " often")
                boolean supervisorDecides,
        @Schema(description = "The departments that take part, in the order in which they joined")
                List<CoHandlerView> coHandlers,
        @Nullable ResponsibleView responsible,
        @Nullable TaskView task,
        @Schema(description = "The request for more time that a supervisor has to decide")
                @Nullable ExtensionView extensionRequest,
        @Schema(description = "The order of a supervisor that waits for an answer (督办)")
                @Nullable SupervisionView supervision,
        @Schema(description = "What a chase says has to be done from now on (T9)")
                @Nullable String changedTask,
        @Schema(
                        description = "The desk's queue to which a ladder has moved it",
                        examples = "night-desk")
                @Nullable String queue,
        @Schema(
                        description =
                                "The version of the pack whose limits and rules about extensions and"
                                        + " suspensions it has; left out for a work order of an early"
                                        + " version",
                        examples = "2026-11")
                @Nullable String packVersion,
        @Schema(
                        description =
                                "Attachments of the ticket that prove the warning of a second dispatch"
                                        + " (T11); left out if there are none")
                @Nullable List<EvidenceView> evidence,
        @Schema(
                        description =
                                "The code of the cause in the pack, if the department named one",
                        examples = "joint-aged")
                @Nullable String causeCode) {

    /// Shows a request for more time.
    @Schema(
            name = "ExtensionRequest",
            requiredProperties = {"clock", "until", "reason", "requestedBy", "requestedAt"})
    record ExtensionView(
            @Schema(examples = "resolve") String clock,
            @Schema(description = "The end that the department asks for") Instant until,
            @Schema(examples = "施工配件需从外地调运") String reason,
            @Schema(examples = "department:engineering") String requestedBy,
            Instant requestedAt) {}

    /// Shows the order of a supervisor.
    @Schema(
            name = "Supervision",
            requiredProperties = {"text", "answerBy", "supervisedAt"})
    record SupervisionView(
            @Schema(examples = "媒体已关注，请说明抢修进度") String text,
            Instant answerBy,
            Instant supervisedAt) {}

    static WorkOrderView of(
            WorkOrderEntity row,
            TicketSnapshot ticket,
            Assignment assignment,
            @Nullable String offeredDepartment,
            boolean supervisorDecides,
            ContactAccess contact) {
        boolean completed = row.status == WorkOrderStatus.COMPLETED;
        return new WorkOrderView(
                row.id,
                row.number,
                row.ticketId,
                ticket.number(),
                ticket.category(),
                ticket.severity(),
                row.status,
                row.department,
                offeredDepartment,
                row.round,
                text(row.warning, contact),
                row.rule,
                row.receivedAt,
                row.issuedAt,
                row.assignedAt,
                row.acceptBy,
                row.resolveBy,
                ticket.customerResolveBy(),
                row.acceptedAt,
                text(row.note, contact),
                text(row.affectedArea, contact),
                row.expectedCompletion,
                completed ? row.endedAt : null,
                row.outcome,
                text(row.cause, contact),
                text(row.remedy, contact),
                row.valid,
                text(row.reason, contact),
                completed ? null : row.endedAt,
                row.suspensionReason,
                row.suspendedUntil,
                row.extensionUntil,
                assignment.clocks().promisedFor().orElse(null),
                row.urgent,
                row.released || row.status == WorkOrderStatus.RECALLED ? null : row.reviewAuthor,
                row.released ? null : text(row.sentBackReason, contact),
                judgement(row, contact),
                row.proposedBy,
                row.proposedAt,
                row.returnCode,
                row.suggestedDepartment,
                row.returns,
                row.refusedReturns,
                row.transfers,
                supervisorDecides,
                assignment.team().all().stream()
                        .map(part -> CoHandlerView.of(part, contact))
                        .toList(),
                ResponsibleView.of(row),
                task(ticket, contact),
                extension(row, contact),
                assignment
                        .clocks()
                        .supervision()
                        .map(clock -> supervision(clock, contact))
                        .orElse(null),
                text(row.task, contact),
                row.queue,
                assignment
                        .clocks()
                        .find(ClockRule.RESOLVE)
                        .map(clock -> clock.rule().version())
                        .orElse(null),
                EvidenceView.of(row.evidence, contact),
                row.causeCode);
    }

    private static @Nullable ExtensionView extension(WorkOrderEntity row, ContactAccess contact) {
        ExtensionRequest asked = NegotiationMapper.extension(row);
        return asked == null
                ? null
                : new ExtensionView(
                        asked.clock(),
                        asked.until(),
                        shown(asked.reason(), contact),
                        asked.requestedBy().toString(),
                        asked.requestedAt());
    }

    private static SupervisionView supervision(Clock clock, ContactAccess contact) {
        Line ordered = clock.started().orElseThrow();
        return new SupervisionView(
                shown(ordered.why(), contact),
                clock.deadline().orElseThrow().at(),
                ordered.entry().at());
    }

    private static String shown(String text, ContactAccess contact) {
        return contact == ContactAccess.CLEAR ? text : Masking.text(text);
    }

    private static @Nullable JudgementRequest judgement(
            WorkOrderEntity row, ContactAccess contact) {
        return JudgementRequest.of(OutcomeMapper.judgement(row), name -> text(name, contact));
    }

    static @Nullable String text(@Nullable String text, ContactAccess contact) {
        return contact == ContactAccess.CLEAR ? text : TaskMask.text(text);
    }

    private static @Nullable TaskView task(TicketSnapshot ticket, ContactAccess contact) {
        return switch (contact) {
            case CLEAR, OWN_CLEAR -> TaskView.of(ticket);
            case MASKED -> TaskMask.mask(TaskView.of(ticket));
            case ABSENT -> null;
        };
    }
}
