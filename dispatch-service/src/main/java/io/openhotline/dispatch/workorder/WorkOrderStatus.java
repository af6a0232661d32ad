package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Names the state of a work order.
@Schema(
        description =
                "AWAITING_REVIEW and SENT_BACK: nothing has left for the department, and a second"
                        + " person or the author has to act. PROPOSED: the head of the department has"
                        + " to approve the outcome. SUSPENDED: the work stands still until a date. RETURNED is the desk's queue: another"
                        + " department has to be found")
public enum WorkOrderStatus {
    AWAITING_REVIEW,
    SENT_BACK,
    ISSUED,
    ACCEPTED,
    SUSPENDED,
    PROPOSED,
    RETURNED,
    COMPLETED,
    RECALLED;

    static WorkOrderStatus of(Existing workOrder) {
        return switch (workOrder) {
            case AwaitingReview _ -> AWAITING_REVIEW;
            case SentBack _ -> SENT_BACK;
            case Issued _ -> ISSUED;
            case Accepted _ -> ACCEPTED;
            case Suspended _ -> SUSPENDED;
            case Proposed _ -> PROPOSED;
            case Returned _ -> RETURNED;
            case Completed _ -> COMPLETED;
            case Recalled _ -> RECALLED;
        };
    }
}
