package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.workorder.WorkOrderMapper.known;

import io.openhotline.dispatch.workorder.domain.ExtensionRequest;
import io.openhotline.dispatch.workorder.domain.Suspension;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.InReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Suspended;
import io.openhotline.platform.actor.Actor;
import org.jspecify.annotations.Nullable;

/// Translates between the columns about a requested extension and a suspension and their values.
final class NegotiationMapper {
    private NegotiationMapper() {}

    static void update(WorkOrderEntity row, Existing after) {
        switch (after) {
            case Accepted accepted -> write(row, accepted.asked(), null);
            case Suspended(var handling, var suspension) ->
                    write(row, handling.asked(), suspension);
            case Proposed(var handling, _) -> write(row, handling.asked(), null);
            case InReview _, Issued _, Completed _, Returned _, Recalled _ ->
                    write(row, null, null);
        }
    }

    private static void write(
            WorkOrderEntity row,
            @Nullable ExtensionRequest asked,
            @Nullable Suspension suspension) {
        row.extensionClock = asked == null ? null : asked.clock();
        row.extensionUntil = asked == null ? null : asked.until();
        row.extensionReason = asked == null ? null : asked.reason();
        row.extensionRequestedBy = asked == null ? null : asked.requestedBy().toString();
        row.extensionRequestedAt = asked == null ? null : asked.requestedAt();
        row.suspensionReason = suspension == null ? null : suspension.reason();
        row.suspensionNote = suspension == null ? null : suspension.note();
        row.suspendedAt = suspension == null ? null : suspension.since();
        row.suspendedUntil = suspension == null ? null : suspension.until();
        row.suspensionEndsWithSupplement =
                suspension == null ? null : suspension.endsWithSupplement();
    }

    static @Nullable ExtensionRequest extension(WorkOrderEntity row) {
        return row.extensionClock == null
                ? null
                : new ExtensionRequest(
                        row.extensionClock,
                        known(row.extensionUntil),
                        known(row.extensionReason),
                        Actor.parse(known(row.extensionRequestedBy)).orElseThrow(),
                        known(row.extensionRequestedAt));
    }

    static Suspension suspension(WorkOrderEntity row) {
        return new Suspension(
                known(row.suspensionReason),
                row.suspensionNote,
                known(row.suspendedAt),
                known(row.suspendedUntil),
                known(row.suspensionEndsWithSupplement));
    }
}
