package io.openhotline.intake.ticket.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds what is known about the ticket's latest work order.
public record WorkOrder(
        Instruction instruction,
        Stage stage,
        @Nullable Instant acceptedAt,
        Progress progress,
        @Nullable Result result,
        @Nullable String returnReason) {

    /// Names the department and its deadlines; `round` is 1 for the first dispatch.
    public record Instruction(
            UUID id,
            String number,
            String department,
            int round,
            @Nullable String warning,
            Instant issuedAt,
            Instant acceptBy,
            Instant resolveBy) {}

    /// Lists the stages of a work order.
    public enum Stage {
        ISSUED,
        ACCEPTED,
        IN_PROGRESS,
        RETURNED,
        COMPLETED,
        RECALLED
    }

    /// Holds what the desk can answer a caller at once (W3); each part stays until the department
    /// sends a newer one.
    public record Progress(
            @Nullable String note,
            @Nullable String affectedArea,
            @Nullable Instant expectedCompletion) {
        public static final Progress NONE = new Progress(null, null, null);
    }

    /// Describes how the department handled the matter; `valid` judges a complaint (W4).
    public record Result(
            String outcome,
            @Nullable String cause,
            String remedy,
            @Nullable Boolean valid,
            Instant completedAt) {}

    public static WorkOrder issued(Instruction instruction) {
        return new WorkOrder(instruction, Stage.ISSUED, null, Progress.NONE, null, null);
    }

    public int round() {
        return instruction.round();
    }

    public boolean is(UUID workOrderId) {
        return instruction.id().equals(workOrderId);
    }
}
