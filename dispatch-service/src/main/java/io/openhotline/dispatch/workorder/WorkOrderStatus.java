package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Names the state of a work order.
@Schema(
        description =
                "SUSPENDED: the work stands still until a date. RETURNED is the desk's queue: another"
                        + " department has to be found")
public enum WorkOrderStatus {
    ISSUED,
    ACCEPTED,
    SUSPENDED,
    RETURNED,
    COMPLETED,
    RECALLED;

    static WorkOrderStatus of(Existing workOrder) {
        return switch (workOrder) {
            case Issued _ -> ISSUED;
            case Accepted _ -> ACCEPTED;
            case Suspended _ -> SUSPENDED;
            case Returned _ -> RETURNED;
            case Completed _ -> COMPLETED;
            case Recalled _ -> RECALLED;
        };
    }
}
