package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.WorkOrder;
import io.openhotline.intake.ticket.domain.WorkOrder.Instruction;
import io.openhotline.intake.ticket.domain.WorkOrder.Result;
import io.openhotline.intake.ticket.domain.WorkOrder.Stage;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows the work order, so that the desk can answer a caller without a request to dispatch.
@Schema(
        name = "TicketWorkOrder",
        description = "The latest work order of the ticket",
        requiredProperties = {
            "id",
            "number",
            "department",
            "round",
            "status",
            "issuedAt",
            "acceptBy",
            "resolveBy"
        })
record WorkOrderView(
        UUID id,
        @Schema(examples = "2026-0000123-6/1") String number,
        String department,
        @Schema(description = "1 for the first dispatch, 2 for the second, and so on") int round,
        Stage status,
        @Schema(description = "The written warning of a second dispatch") @Nullable String warning,
        Instant issuedAt,
        Instant acceptBy,
        Instant resolveBy,
        @Nullable Instant acceptedAt,
        @Schema(description = "The department's latest note") @Nullable String note,
        @Schema(description = "Area that is affected") @Nullable String affectedArea,
        @Nullable Instant expectedCompletion,
        @Schema(enumeration = {"SOLVED", "EXPLAINED", "PROMISED", "NOT_SOLVABLE"})
                @Nullable String outcome,
        @Nullable String cause,
        @Nullable String remedy,
        @Schema(description = "Whether a complaint was valid") @Nullable Boolean valid,
        @Nullable Instant completedAt,
        @Schema(description = "Reason of the department for returning it")
                @Nullable String returnReason) {

    static WorkOrderView of(WorkOrder order) {
        Instruction instruction = order.instruction();
        Result result = order.result();
        return new WorkOrderView(
                instruction.id(),
                instruction.number(),
                instruction.department(),
                instruction.round(),
                order.stage(),
                instruction.warning(),
                instruction.issuedAt(),
                instruction.acceptBy(),
                instruction.resolveBy(),
                order.acceptedAt(),
                order.progress().note(),
                order.progress().affectedArea(),
                order.progress().expectedCompletion(),
                result == null ? null : result.outcome(),
                result == null ? null : result.cause(),
                result == null ? null : result.remedy(),
                result == null ? null : result.valid(),
                result == null ? null : result.completedAt(),
                order.returnReason());
    }

    WorkOrderView forCustomer() {
        return with(null, note, affectedArea, cause, remedy, null);
    }

    WorkOrderView masked() {
        return with(
                text(warning),
                text(note),
                text(affectedArea),
                text(cause),
                text(remedy),
                text(returnReason));
    }

    private WorkOrderView with(
            @Nullable String warning,
            @Nullable String note,
            @Nullable String affectedArea,
            @Nullable String cause,
            @Nullable String remedy,
            @Nullable String returnReason) {
        return new WorkOrderView(
                id,
                number,
                department,
                round,
                status,
                warning,
                issuedAt,
                acceptBy,
                resolveBy,
                acceptedAt,
                note,
                affectedArea,
                expectedCompletion,
                outcome,
                cause,
                remedy,
                valid,
                completedAt,
                returnReason);
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : Masking.text(text);
    }
}
