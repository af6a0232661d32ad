package io.openhotline.dispatch.workorder;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a list is narrowed to; `after` is the last id seen.
record WorkOrderFilter(
        @Nullable UUID ticket,
        @Nullable String department,
        @Nullable WorkOrderStatus status,
        @Nullable UUID after) {

    /// A query with its parameters, newest first.
    record Query(String text, Parameters parameters) {}

    Query query() {
        List<String> conditions = new ArrayList<>();
        var parameters = new Parameters();
        narrow("ticketId = :ticket", "ticket", ticket, conditions, parameters);
        narrow("department = :department", "department", department, conditions, parameters);
        narrow("status = :status", "status", status, conditions, parameters);
        narrow("id < :after", "after", after, conditions, parameters);
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return new Query("from WorkOrderEntity " + where + " order by id desc", parameters);
    }

    private static void narrow(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Parameters parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.and(name, value);
        }
    }
}
