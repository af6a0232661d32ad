package io.openhotline.intake.ticket.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of the ticket's latest work order.
public record WorkOrder(
        Instruction instruction,
        Stage stage,
        @Nullable Instant acceptedAt,
        Progress progress,
        @Nullable Result result,
        @Nullable String returnReason) {

    /// Who was told to do it, until when. `round` is 1 for the first dispatch.
    public record Instruction(
            UUID id,
            String number,
            String department,
            int round,
            @Nullable String warning,
            Instant issuedAt,
            Instant acceptBy,
            Instant resolveBy) {}

    /// How far it is.
    public enum Stage {
        ISSUED,
        ACCEPTED,
        IN_PROGRESS,
        RETURNED,
        COMPLETED,
        RECALLED
    }

    /// What callers may be told at once (W3), each part kept until the department tells a newer
    /// one.
    public record Progress(
            @Nullable String note,
            @Nullable String affectedArea,
            @Nullable Instant expectedCompletion) {
        public static final Progress NONE = new Progress(null, null, null);
    }

    /// How the department left the matter; `valid` judges a complaint (W4).
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
