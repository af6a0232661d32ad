package io.openhotline.followup.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.followup.inspection.domain.DrawReason;
import io.openhotline.followup.inspection.domain.Result;
import io.openhotline.followup.inspection.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows an inspection with its sheet, its appeal and the decision.
@Schema(
        name = "Inspection",
        description = "An inspection of a ticket, a call or a call that is listened to (T14)",
        requiredProperties = {
            "id",
            "subject",
            "reason",
            "agent",
            "line",
            "doneAt",
            "plannedAt",
            "dueAt",
            "overdue",
            "status"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionView(
        UUID id,
        @Schema(description = "The kind of the inspected work") Subject subject,
        @Schema(
                        description =
                                "Why: the rate of its line, the least number of the agent's week, or"
                                        + " an inspector's choice")
                DrawReason reason,
        @Schema(description = "Id of the draw; missing for a chosen one") @Nullable UUID drawId,
        @Schema(description = "Staff number of the agent", examples = "1001") String agent,
        @Schema(description = "Category of the ticket, or queue of the call", examples = "leak")
                String line,
        @Nullable TicketOfInspection ticket,
        @Nullable UUID callId,
        @Schema(description = "When the work was done") Instant doneAt,
        Instant plannedAt,
        @Schema(description = "When the sheet must be filled") Instant dueAt,
        @Schema(description = "Whether it is still planned after its due time") boolean overdue,
        InspectionStatus status,
        @Schema(description = "The valid result, once the sheet is filled")
                @Nullable ResultPart result,
        @Nullable String remark,
        @Schema(description = "The task for the desk about the ticket") @Nullable String sendBack,
        @Schema(description = "Title of the proposed article") @Nullable String proposalTitle,
        @Schema(description = "Text of the proposed article") @Nullable String proposalBody,
        @Schema(description = "Staff number of the inspector", examples = "3001")
                @Nullable String inspectedBy,
        @Nullable Instant completedAt,
        @Schema(description = "Until when the agent may appeal") @Nullable Instant appealUntil,
        @Schema(description = "Why the agent doesn't agree") @Nullable String appealReason,
        @Nullable Instant appealedAt,
        @Schema(description = "Whether the appeal was upheld; once it is decided")
                @Nullable Boolean upheld,
        @Nullable String decisionReason,
        @Schema(description = "Staff number of the second inspector", examples = "3002")
                @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Schema(description = "The result before the decision; once the appeal is decided")
                @Nullable ResultPart firstResult) {

    @Schema(
            name = "InspectedTicket",
            description = "The ticket that is inspected",
            requiredProperties = "id")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TicketOfInspection(
            UUID id,
            @Schema(description = "The number that people use", examples = "2026-0000123-6")
                    @Nullable String number) {}

    @Schema(
            name = "SheetResult",
            description = "The result of a filled sheet",
            requiredProperties = {"sheet", "version", "score", "passed", "marks", "fatals"})
    record ResultPart(
            @Schema(examples = "ticket-quality") String sheet,
            int version,
            @Schema(description = "From 0 to 100", examples = "80") int score,
            boolean passed,
            List<MarkPart> marks,
            List<String> fatals) {

        static @Nullable ResultPart of(@Nullable Result result) {
            return result == null
                    ? null
                    : new ResultPart(
                            result.sheet(),
                            result.version(),
                            result.score(),
                            result.passed(),
                            result.marks().stream()
                                    .map(it ->
                                            new MarkPart(
                                                    it.item(), it.points(), it.most(), it.weight()))
                                    .toList(),
                            result.fatals());
        }
    }

    @Schema(
            name = "ItemMark",
            description = "The points of an item",
            requiredProperties = {"item", "points", "most", "weight"})
    record MarkPart(String item, int points, int most, int weight) {}

    /// @param number the number of the ticket, null while it is not known
    static InspectionView of(
            InspectionEntity row, @Nullable String number, Duration appealWithin, Instant now) {
        return new InspectionView(
                row.id,
                row.subject,
                row.reason,
                row.drawId,
                row.agent,
                row.line,
                row.ticketId == null ? null : new TicketOfInspection(row.ticketId, number),
                row.callId,
                row.doneAt,
                row.plannedAt,
                row.dueAt,
                row.status == InspectionStatus.PLANNED && now.isAfter(row.dueAt),
                row.status,
                ResultPart.of(row.result),
                row.remark,
                row.sendBack,
                row.proposalTitle,
                row.proposalBody,
                row.inspectedBy,
                row.completedAt,
                row.completedAt == null ? null : row.completedAt.plus(appealWithin),
                row.appealReason,
                row.appealedAt,
                row.upheld,
                row.decisionReason,
                row.decidedBy,
                row.decidedAt,
                ResultPart.of(row.firstResult));
    }
}
