package io.openhotline.bench.data;

import io.openhotline.contracts.WorkOrderEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The latest work order in a ticket's row at intake; the names are those of its JSON.
record OrderPicture(
        Instruction instruction,
        String stage,
        @Nullable Instant acceptedAt,
        Progress progress,
        @Nullable Result result,
        @Nullable String returnReason) {
    private static final Progress NO_PROGRESS = new Progress(null, null, null);

    record Instruction(
            UUID id,
            String number,
            String department,
            int round,
            @Nullable String warning,
            Instant issuedAt,
            Instant acceptBy,
            Instant resolveBy) {

        static Instruction of(WorkOrderEvent.Issued issued) {
            return new Instruction(
                    issued.workOrderId(),
                    issued.number(),
                    issued.department(),
                    issued.round(),
                    issued.warning(),
                    issued.issuedAt(),
                    issued.acceptBy(),
                    issued.resolveBy());
        }

        Instruction reassigned(WorkOrderEvent.Reassigned event) {
            return new Instruction(
                    id,
                    number,
                    event.department(),
                    round,
                    warning,
                    issuedAt,
                    event.acceptBy(),
                    event.resolveBy());
        }
    }

    record Progress(
            @Nullable String note,
            @Nullable String affectedArea,
            @Nullable Instant expectedCompletion) {}

    record Result(
            String outcome,
            @Nullable String cause,
            String remedy,
            @Nullable Boolean valid,
            Instant completedAt) {}

    static OrderPicture issued(Instruction instruction) {
        return new OrderPicture(instruction, "ISSUED", null, NO_PROGRESS, null, null);
    }

    OrderPicture after(WorkOrderEvent event) {
        return switch (event) {
            case WorkOrderEvent.Issued issued -> issued(Instruction.of(issued));
            case WorkOrderEvent.Accepted accepted ->
                    at("ACCEPTED", accepted.acceptedAt(), progress, null, null);
            case WorkOrderEvent.Progressed(_, _, _, var note, var area, var expected, _) ->
                    at("IN_PROGRESS", acceptedAt, new Progress(note, area, expected), null, null);
            case WorkOrderEvent.Completed completed ->
                    at("COMPLETED", acceptedAt, progress, resultOf(completed), null);
            case WorkOrderEvent.Returned returned ->
                    at("RETURNED", null, progress, null, returned.reason());
            case WorkOrderEvent.Reassigned reassigned -> issued(instruction.reassigned(reassigned));
            case WorkOrderEvent.Recalled _ -> at("RECALLED", acceptedAt, progress, result, null);
            case WorkOrderEvent.Chased _, WorkOrderEvent.DueSoon _, WorkOrderEvent.Overdue _ ->
                    this;
        };
    }

    private OrderPicture at(
            String next,
            @Nullable Instant accepted,
            Progress news,
            @Nullable Result outcome,
            @Nullable String returned) {
        return new OrderPicture(instruction, next, accepted, news, outcome, returned);
    }

    private static Result resultOf(WorkOrderEvent.Completed completed) {
        return new Result(
                completed.outcome().name(),
                completed.cause(),
                completed.remedy(),
                completed.valid(),
                completed.completedAt());
    }
}
