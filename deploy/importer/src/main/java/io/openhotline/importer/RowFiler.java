package io.openhotline.importer;

import io.openhotline.client.ApiClient;
import io.openhotline.client.ApiResponse;
import io.openhotline.importer.domain.Course;
import io.openhotline.importer.domain.ImportCounts;
import io.openhotline.importer.domain.ImportCounts.Count;
import io.openhotline.importer.domain.Plan;
import java.util.Optional;

/// Files one row and lets its ticket take its course. Each request has the key of the row, so that
/// a row can be repeated from the start, however far an earlier run got.
final class RowFiler {
    private final ApiClient intake;
    private final WorkOrders workOrders;
    private final ImportCounts counts;

    RowFiler(ApiClient intake, WorkOrders workOrders, ImportCounts counts) {
        this.intake = intake;
        this.workOrders = workOrders;
        this.counts = counts;
    }

    /// Returns why the service refused the row; empty when it is filed.
    Optional<String> file(Plan.File plan) {
        ApiResponse response = intake.post("/tickets", plan.key(), plan.ticket());
        if (!response.isSuccess()) {
            return Optional.of(response.reason());
        }
        counts.add(response.replayed() ? Count.REPEATED : Count.FILED);
        if (!plan.contradictions().isEmpty()) {
            counts.add(
                    Count.CONTRADICTORY,
                    plan.row().number(),
                    String.join("; ", plan.contradictions()) + ", " + outcome(plan.course()));
        }
        follow(plan, response.get("/id"), !response.replayed());
        return Optional.empty();
    }

    private static String outcome(Course course) {
        return switch (course) {
            case Course.Open _ -> "left open";
            case Course.Complete _, Course.Withdraw _ -> "closed";
        };
    }

    private void follow(Plan.File plan, String ticket, boolean isNew) {
        switch (plan.course()) {
            case Course.Open _ -> counts.add(Count.LEFT_OPEN);
            case Course.Withdraw course -> withdraw(plan, ticket, course);
            case Course.Complete course ->
                    workOrders.complete(plan, ticket, isNew, course.completion(), counts);
        }
    }

    private void withdraw(Plan.File plan, String ticket, Course.Withdraw course) {
        ApiResponse response =
                intake.post("/tickets/" + ticket + "/withdrawal", plan.key(), course.withdrawal());
        if (response.isSuccess()) {
            counts.add(response.replayed() ? Count.ENDED_BEFORE : Count.WITHDRAWN);
        } else {
            counts.add(Count.UNFINISHED, plan.row().number(), response.reason());
        }
    }
}
