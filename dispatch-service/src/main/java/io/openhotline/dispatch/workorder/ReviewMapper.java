package io.openhotline.dispatch.workorder;

import static io.openhotline.dispatch.workorder.WorkOrderMapper.known;

import io.openhotline.dispatch.workorder.domain.Assignment;
import io.openhotline.dispatch.workorder.domain.Order;
import io.openhotline.dispatch.workorder.domain.Review;
import io.openhotline.dispatch.workorder.domain.WorkOrder.AwaitingReview;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Completed;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Existing;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Open;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Recalled;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Returned;
import io.openhotline.dispatch.workorder.domain.WorkOrder.SentBack;
import io.openhotline.platform.actor.Actor;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Translates between the rows and columns about reviews and their values. `released` stays false
/// for a work order that was recalled before it left for a department.
final class ReviewMapper {
    private ReviewMapper() {}

    static void update(WorkOrderEntity row, Existing after) {
        switch (after) {
            case AwaitingReview(_, _, var author) -> waits(row, author, null, null);
            case SentBack(_, _, var author, var reason, var at) -> waits(row, author, reason, at);
            case Open _, Returned _, Completed _ -> leaves(row, after);
            case Recalled _ -> {}
        }
    }

    private static void waits(
            WorkOrderEntity row,
            Actor author,
            @Nullable String reason,
            @Nullable Instant sentBackAt) {
        row.released = false;
        row.reviewAuthor = author.toString();
        row.sentBackReason = reason;
        row.sentBackAt = sentBackAt;
    }

    private static void leaves(WorkOrderEntity row, Existing after) {
        if (!row.released) {
            row.issuedAt = after.assignment().assignedAt();
        }
        row.released = true;
    }

    static Actor author(WorkOrderEntity row) {
        return Actor.parse(known(row.reviewAuthor)).orElseThrow();
    }

    static SentBack sentBack(WorkOrderEntity row, Order order, Assignment assignment) {
        return new SentBack(
                order, assignment, author(row), known(row.sentBackReason), known(row.sentBackAt));
    }

    static ReviewEntity toRow(Review review, Order order) {
        var row = new ReviewEntity();
        row.id = review.id();
        row.ticketId = order.ticketId();
        row.workOrderId = order.id();
        row.kind = review.kind();
        row.text = review.text();
        row.author = review.author().toString();
        row.requestedAt = review.requestedAt();
        return row;
    }

    static Review toDomain(ReviewEntity row) {
        return new Review(
                row.id,
                row.kind,
                row.text,
                Actor.parse(row.author).orElseThrow(),
                row.requestedAt,
                Objects.nonNull(row.decidedAt));
    }
}
