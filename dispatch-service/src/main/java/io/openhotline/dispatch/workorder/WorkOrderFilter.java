package io.openhotline.dispatch.workorder;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Limits a list; null means no limit, and `after` is the last id of the page before.
record WorkOrderFilter(
        @Nullable UUID ticket,
        @Nullable String department,
        @Nullable WorkOrderStatus status,
        @Nullable UUID after) {
    static WorkOrderFilter of(WorkOrderListRequest request, @Nullable UUID ticket) {
        return new WorkOrderFilter(ticket, request.department(), request.status(), request.after());
    }

    Sql condition() {
        return asked(ticket, id -> Sql.of("ticket_id = ?", id))
                .and(asked(department, code -> Sql.of("department = ?", code)))
                .and(asked(status, it -> Sql.of("status = ?", it.name())))
                .and(asked(after, last -> Sql.of("id < ?", last)));
    }
}
