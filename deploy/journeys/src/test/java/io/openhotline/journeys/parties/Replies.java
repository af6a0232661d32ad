package io.openhotline.journeys.parties;

import io.openhotline.messaging.contract.DepartmentInstruction;
import io.openhotline.messaging.contract.DepartmentReply;
import io.openhotline.messaging.contract.DepartmentReply.Accept;
import io.openhotline.messaging.contract.DepartmentReply.Complete;
import io.openhotline.messaging.contract.DepartmentReply.Progress;
import io.openhotline.messaging.contract.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The usual answers of a department.
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
