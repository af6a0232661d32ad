package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.domain.EntryKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores entries under the lock of their ticket.
@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<EntryEntity, UUID> {

    boolean has(EntryEntity entry) {
        return count(
                        "workOrderId = ?1 and kind = ?2 and department = ?3 and source = ?4",
                        entry.workOrderId,
                        entry.kind,
                        entry.department,
                        entry.source)
                > 0;
    }

    /// Returns the latest entry of a kind about a work order. A `department` that is not null sees
    /// own entries only.
    Optional<EntryEntity> find(UUID workOrderId, EntryKind kind, @Nullable String department) {
        return find(
                        "workOrderId = ?1 and kind = ?2 and withdrawnAt is null"
                                + " and (?3 is null or department = ?3) order by id desc",
                        workOrderId,
                        kind,
                        department)
                .firstResultOptional();
    }

    /// Marks an overdue clock as void.
    void withdrawOverdue(RecordedOrder order, String clock, Instant at) {
        update(
                "withdrawnAt = ?1 where workOrderId = ?2 and kind = OVERDUE and department = ?3"
                        + " and text = ?4 and withdrawnAt is null",
                at,
                order.workOrderId(),
                order.department(),
                clock);
    }

    /// Marks one entry as void.
    void withdraw(RecordedOrder order, EntryKind kind, String source, Instant at) {
        update(
                "withdrawnAt = ?1 where workOrderId = ?2 and kind = ?3 and department = ?4"
                        + " and source = ?5 and withdrawnAt is null",
                at,
                order.workOrderId(),
                kind,
                order.department(),
                source);
    }

    /// Returns the newest entries of a month first, those after the entry `after`.
    List<EntryEntity> page(String department, RecordQuery query) {
        return find(
                        "department = ?1 and month = ?2 and withdrawnAt is null"
                                + " and (?3 is null or kind = ?3) and (?4 is null or id < ?4)"
                                + " order by id desc",
                        department,
                        query.month().toString(),
                        query.kind(),
                        query.after())
                .range(0, query.limit())
                .list();
    }
}
