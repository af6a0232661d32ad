package io.openhotline.importer;

import io.openhotline.client.ApiAnswer;
import io.openhotline.client.ApiClient;
import io.openhotline.importer.domain.Course;
import io.openhotline.importer.domain.Plan;
import io.openhotline.importer.domain.Tally;
import io.openhotline.importer.domain.Tally.Count;

/// Files one row and lets its ticket take its course. Each request has the row's key, so that a row
/// may be done again from the start, however far an earlier run got.
final class RowFiler {
    private final ApiClient intake;
    private final WorkOrders workOrders;
    private final Tally tally;

    RowFiler(ApiClient intake, WorkOrders workOrders, Tally tally) {
        this.intake = intake;
        this.workOrders = workOrders;
        this.tally = tally;
    }

    void file(Plan.File row) {
        ApiAnswer answer = intake.post("/tickets", row.key(), row.ticket());
        if (!answer.isSuccess()) {
            tally.count(Count.REFUSED, row.row(), answer.reason());
            return;
        }
        tally.count(answer.replayed() ? Count.REPEATED : Count.FILED);
        String ticket = answer.get("/id");
        switch (row.course()) {
            case Course.Open _ -> tally.count(Count.LEFT_OPEN);
            case Course.Withdraw course -> withdraw(row, ticket, course);
            case Course.Complete course ->
                    workOrders.complete(
                            row, ticket, !answer.replayed(), course.completion(), tally);
        }
    }

    private void withdraw(Plan.File row, String ticket, Course.Withdraw course) {
        ApiAnswer answer =
                intake.post("/tickets/" + ticket + "/withdrawal", row.key(), course.withdrawal());
        if (answer.isSuccess()) {
            tally.count(answer.replayed() ? Count.OVER_BEFORE : Count.WITHDRAWN);
        } else {
            tally.count(Count.UNFINISHED, row.row(), answer.reason());
        }
    }
}
