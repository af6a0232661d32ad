package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.domain.ClockStop;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what waits for a second person. Its operation is for callers who see all rows.
@ApplicationScoped
@Transactional
class ReviewReader {
    private final ReviewRepository reviews;
    private final WorkOrderRepository workOrders;

    ReviewReader(ReviewRepository reviews, WorkOrderRepository workOrders) {
        this.reviews = reviews;
        this.workOrders = workOrders;
    }

    /// Returns the oldest first, after the id of the page before.
    Page<ReviewView> waiting(@Nullable UUID after, int limit) {
        List<ReviewEntity> found = reviews.waiting(after, limit + 1);
        workOrders.read(found.stream().map(row -> row.workOrderId).toList());
        return Page.of(found, limit, row -> row.id.toString()).map(this::view);
    }

    private ReviewView view(ReviewEntity row) {
        WorkOrderEntity order = workOrders.findById(row.workOrderId);
        return ReviewView.of(row, order, order.released ? null : releaseBy(order));
    }

    private @Nullable Instant releaseBy(WorkOrderEntity order) {
        return workOrders.toDomain(order).assignment().clocks().all().stream()
                .filter(clock -> clock.rule().stops() == ClockStop.RELEASED)
                .flatMap(clock -> clock.deadline().stream())
                .map(Deadline::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
