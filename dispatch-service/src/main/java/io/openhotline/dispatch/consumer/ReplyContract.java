package io.openhotline.dispatch.consumer;

import io.openhotline.contracts.DepartmentInstruction.ReplyRefused;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.Return;
import io.openhotline.contracts.Outcome;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.Progress;
import io.openhotline.dispatch.workorder.domain.Refusal;
import io.openhotline.dispatch.workorder.domain.Result;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ByDepartment;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.platform.http.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Translates a reply into a command of the department, and its refusal into an instruction.
final class ReplyContract {
    private ReplyContract() {}

    static ByDepartment read(DepartmentReply reply, Origin origin) {
        return switch (reply) {
            case Accept(_, var id) -> new WorkOrderCommand.Accept(id, origin);
            case DepartmentReply.Progress(_, var id, var note, var area, var expected) ->
                    new Report(id, new Progress(note, area, expected), origin);
            case Complete(_, var id, var outcome, var cause, var remedy, var valid) ->
                    new WorkOrderCommand.Complete(
                            id, new Result(read(outcome), cause, remedy, valid), origin);
            case Return(_, var id, var reason) -> new WorkOrderCommand.Return(id, reason, origin);
        };
    }

    static ReplyRefused refuse(DepartmentReply reply, String replyId, Refusal refusal) {
        return refuse(reply.ticketId(), reply.workOrderId(), replyId, refusal);
    }

    static ReplyRefused refuse(UUID ticketId, UUID workOrderId, String replyId, Refusal refusal) {
        FieldRule broken = fieldRule(refusal);
        return new ReplyRefused(
                ticketId,
                workOrderId,
                replyId,
                "/problems/" + Problem.slug(refusal),
                broken == null ? null : broken.field(),
                broken == null ? null : broken.rule());
    }

    private record FieldRule(String field, String rule) {}

    /// Returns null for a refusal that no change of the reply would help.
    private static @Nullable FieldRule fieldRule(Refusal refusal) {
        return switch (refusal) {
            case VALIDITY_REQUIRED -> new FieldRule("valid", "is required for a complaint");
            case VALIDITY_NOT_APPLICABLE -> new FieldRule("valid", "is for a complaint only");
            case EXPECTED_IN_PAST -> new FieldRule("expectedCompletion", "must not be in the past");
            case EXPECTED_TOO_LATE ->
                    new FieldRule("expectedCompletion", "must be at most ten years ahead");
            case WORK_ORDER_NOT_FOUND ->
                    new FieldRule("workOrderId", "must be a work order of the ticket");
            case NOT_YOUR_WORK_ORDER ->
                    new FieldRule("workOrderId", "must be a work order of your department");
            case ALREADY_ISSUED,
                    ALREADY_ACCEPTED,
                    ALREADY_COMPLETED,
                    ALREADY_RETURNED,
                    ALREADY_RECALLED,
                    SAME_DEPARTMENT,
                    TIME_NOT_YOURS_TO_STATE,
                    BEFORE_RECEIPT,
                    BEFORE_ACCEPTANCE,
                    IN_FUTURE ->
                    null;
        };
    }

    private static Result.Outcome read(Outcome outcome) {
        return switch (outcome) {
            case SOLVED -> Result.Outcome.SOLVED;
            case EXPLAINED -> Result.Outcome.EXPLAINED;
            case PROMISED -> Result.Outcome.PROMISED;
            case NOT_SOLVABLE -> Result.Outcome.NOT_SOLVABLE;
        };
    }
}
