package io.openhotline.intake.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;

/// Reads and stores tasks.
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<TaskEntity, UUID> {
    private static final String LOCK_TICKETS =
            """
            select id from ticket where id = any(:ids) order by id for no key update skip locked
            """;

    Optional<TaskEntity> findOpen(TaskKind kind, UUID reference) {
        return find("kind = ?1 and reference = ?2 and doneAt is null", kind, reference)
                .firstResultOptional();
    }

    Optional<TaskEntity> lockOpen(TaskKind kind, UUID reference) {
        return find("kind = ?1 and reference = ?2 and doneAt is null", kind, reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<TaskEntity> lockOpenOf(TaskKind kind, UUID ticket, String assignee) {
        return find(
                        "kind = ?1 and ticket = ?2 and assignee = ?3 and doneAt is null order by id",
                        kind,
                        ticket,
                        assignee)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<TaskEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locks tasks whose next step has come, and skips those that another transaction has locked.
    List<TaskEntity> due(Instant now, int limit) {
        return find("nextStepAt <= ?1 order by nextStepAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, limit)
                .list();
    }

    /// Locks these tickets, because the journal's sequence needs it. Leaves out tickets that
    /// another transaction has locked, because that transaction may wait for a task.
    Set<UUID> lockTickets(List<UUID> tickets) {
        return getSession()
                .createNativeQuery(LOCK_TICKETS, UUID.class)
                .setParameter("ids", tickets.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
