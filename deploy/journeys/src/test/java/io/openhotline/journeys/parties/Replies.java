package io.openhotline.journeys.parties;

import io.openhotline.contracts.DepartmentInstruction;
import io.openhotline.contracts.DepartmentReply;
import io.openhotline.contracts.DepartmentReply.Accept;
import io.openhotline.contracts.DepartmentReply.Complete;
import io.openhotline.contracts.DepartmentReply.Progress;
import io.openhotline.contracts.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Creates the usual replies of a department.
public final class Replies {
    private Replies() {}

    public static DepartmentReply accept(DepartmentInstruction order) {
        return new Accept(order.ticketId(), order.workOrderId());
    }

    public static DepartmentReply progress(
            DepartmentInstruction order, String affectedArea, Instant expectedCompletion) {
        return new Progress(
                order.ticketId(), order.workOrderId(), "抢修人员已到场", affectedArea, expectedCompletion);
    }

    public static DepartmentReply solved(DepartmentInstruction order) {
        return complete(order, null);
    }

    /// A complaint is judged valid or not (W4).
    public static DepartmentReply solvedValidComplaint(DepartmentInstruction order) {
        return complete(order, true);
    }

    private static DepartmentReply complete(DepartmentInstruction order, @Nullable Boolean valid) {
        return new Complete(
                order.ticketId(), order.workOrderId(), Outcome.SOLVED, "管道老化", "更换管段", valid);
    }
}
