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

    static ReplyRefused refuse(DepartmentReply reply, UUID replyId, Refusal refusal) {
        return new ReplyRefused(
                reply.ticketId(),
                reply.workOrderId(),
                replyId.toString(),
                "/problems/" + Problem.slug(refusal),
                null,
                null);
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
