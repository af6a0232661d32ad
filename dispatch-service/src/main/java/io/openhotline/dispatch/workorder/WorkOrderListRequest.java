package io.openhotline.dispatch.workorder;

import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Holds the query parameters of a list of work orders; `ticket` is an id or a number, and `after`
/// the last id of the page before.
record WorkOrderListRequest(
        @Nullable String ticket,
        @Nullable String department,
        @Nullable WorkOrderStatus status,
        @Nullable UUID after,
        int limit,
        @Nullable String queue,
        @Nullable Boolean extensionRequested) {
    private static final int MAX_REFERENCE = 40;

    static WorkOrderListRequest read(QueryReader query) {
        return new WorkOrderListRequest(
                query.ticket("ticket", MAX_REFERENCE),
                query.text("department", MAX_REFERENCE),
                query.constant("status", WorkOrderStatus.class),
                query.read("after", Uuids::parse, "cursor"),
                query.limit(),
                query.text("queue", MAX_REFERENCE),
                query.bool("extensionRequested"));
    }
}
