package io.openhotline.dispatch.workorder;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.dispatch.ticket.TicketSnapshot;
import io.openhotline.dispatch.workorder.domain.Result;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a work order in the API. `task`, with customer and place, is null in lists.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WorkOrder", description = "A work order; what isn't known is left out")
record WorkOrderView(
        UUID id,
        @Schema(examples = "2026-0000123-6/1") String number,
        UUID ticketId,
        @Schema(examples = "2026-0000123-6") String ticketNumber,
        String category,
        Severity severity,
        WorkOrderStatus status,
        @Schema(
                        description = "Code of the department that has it, or had it last",
                        examples = "engineering")
                String department,
        @Schema(description = "1 for the first dispatch, 2 on after an unsatisfied follow-up")
                int round,
        @Schema(description = "The written warning of a second dispatch") @Nullable String warning,
        @Schema(description = "The route that fired", examples = "leak-large-pipe") String rule,
        Instant receivedAt,
        Instant issuedAt,
        @Schema(description = "When the present department got it") Instant assignedAt,
        Instant acceptBy,
        Instant resolveBy,
        @Nullable Instant acceptedAt,
        @Nullable String note,
        @Nullable String affectedArea,
        @Nullable Instant expectedCompletion,
        @Nullable Instant completedAt,
        Result.@Nullable Outcome outcome,
        @Nullable String cause,
        @Nullable String remedy,
        @Schema(description = "For complaints: whether it was judged valid")
                @Nullable Boolean valid,
        @Schema(description = "Why it was returned or recalled") @Nullable String reason,
        @Schema(description = "When it was returned or recalled") @Nullable Instant takenBackAt,
        @Nullable Task task) {

    /// Holds what the crew needs.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Task", description = "What the crew needs; in lists it is left out")
    record Task(
            String description,
            @Nullable Customer customer,
            @Nullable Place place,
            @Schema(description = "Form fields of the category") Map<String, Object> fields) {

        static Task of(TicketSnapshot ticket) {
            return new Task(
                    ticket.wholeDescription(), ticket.customer(), ticket.place(), ticket.fields());
        }
    }

    static WorkOrderView of(WorkOrderEntity row, TicketSnapshot ticket, @Nullable Task task) {
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
                row.round,
                row.warning,
                row.rule,
                row.receivedAt,
                row.issuedAt,
                row.assignedAt,
                row.acceptBy,
                row.resolveBy,
                row.acceptedAt,
                row.note,
                row.affectedArea,
                row.expectedCompletion,
                completed ? row.endedAt : null,
                row.outcome,
                row.cause,
                row.remedy,
                row.valid,
                row.reason,
                completed ? null : row.endedAt,
                task);
    }
}
