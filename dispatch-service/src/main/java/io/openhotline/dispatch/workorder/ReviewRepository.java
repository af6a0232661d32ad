package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.Review.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores reviews. The lock of the ticket guards them as it guards its work orders.
@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<ReviewEntity, UUID> {

    Optional<ReviewEntity> find(UUID workOrderId, UUID id) {
        return findByIdOptional(id).filter(row -> row.workOrderId.equals(workOrderId));
    }

    List<ReviewEntity> waiting(UUID workOrderId) {
        return list("workOrderId = ?1 and decidedAt is null", workOrderId);
    }

    List<ReviewEntity> waiting(UUID workOrderId, Kind kind) {
        return list("workOrderId = ?1 and kind = ?2 and decidedAt is null", workOrderId, kind);
    }

    /// Returns what waits, oldest first.
    List<ReviewEntity> waiting(@Nullable UUID after, int limit) {
        var query =
                after == null
                        ? find("decidedAt is null order by id")
                        : find("decidedAt is null and id > ?1 order by id", after);
        return query.page(0, limit).list();
    }
}
