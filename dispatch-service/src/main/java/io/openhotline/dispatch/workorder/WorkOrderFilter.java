package io.openhotline.dispatch.workorder;

import static io.openhotline.platform.database.Sql.asked;

import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Uuids;
import java.util.List;

/// Limits a list to the rows of the caller and to the filters of the request.
record WorkOrderFilter(WorkOrderRows rows, WorkOrderListRequest request) {
    /// Returns conditions whose union is the list; no row fulfils a condition that isn't here.
    List<Sql> branches() {
        return rows.branches().stream().map(this::filtered).toList();
    }

    private Sql filtered(Sql branch) {
        return branch.and(asked(request.ticket(), WorkOrderFilter::ofTicket))
                .and(asked(request.department(), code -> Sql.of("department = ?", code)))
                .and(asked(request.status(), it -> Sql.of("status = ?", it.name())))
                .and(asked(request.queue(), code -> Sql.of("queue = ?", code)))
                .and(asked(request.extensionRequested(), WorkOrderFilter::ofRequest))
                .and(asked(request.after(), last -> Sql.of("id < ?", last)));
    }

    private static Sql ofRequest(boolean requested) {
        return Sql.of("extension_clock is " + (requested ? "not null" : "null"));
    }

    /// Looks the number up within the query, so that the number of a ticket that the caller may not
    /// see takes as long as an unknown one.
    private static Sql ofTicket(String reference) {
        return Uuids.parse(reference)
                .map(id -> Sql.of("ticket_id = ?", id))
                .orElseGet(() ->
                        Sql.of(
                                "ticket_id in (select ticket.id from ticket where number = ?)",
                                reference));
    }
}
