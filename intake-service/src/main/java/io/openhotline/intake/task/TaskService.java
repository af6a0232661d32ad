package io.openhotline.intake.task;

import io.openhotline.intake.task.domain.Task;
import io.openhotline.intake.task.domain.TaskDecider.Decision;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps the tasks of the desk.
@ApplicationScoped
class TaskService implements DeskTasks {
    /// The place in lists of a task without a clock: after those that are due within the time.
    private static final Duration UNHURRIED = Duration.ofDays(365);

    private final TaskRepository tasks;
    private final TaskRules rules;
    private final Ids ids;

    TaskService(TaskRepository tasks, TaskRules rules, Ids ids) {
        this.tasks = tasks;
        this.rules = rules;
        this.ids = ids;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID open(NewTask task) {
        return tasks.findOpen(task.kind(), task.reference())
                .map(open -> open.id)
                .orElseGet(() -> store(task));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(TaskKind kind, UUID reference, String by, Instant at) {
        tasks.lockOpen(kind, reference)
                .ifPresent(row -> {
                    row.doneAt = at;
                    row.doneBy = by;
                    row.nextStepAt = null;
                });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void reassign(
            TaskKind kind, UUID reference, @Nullable String queue, @Nullable String assignee) {
        tasks.lockOpen(kind, reference)
                .ifPresent(row -> {
                    row.queue = queue == null ? row.queue : queue;
                    row.assignee = assignee;
                });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void postpone(TaskKind kind, UUID reference, Instant dueAt) {
        tasks.lockOpen(kind, reference)
                .ifPresent(row -> {
                    row.begin(dueAt, rules.moment(kind, 0, dueAt).orElse(null));
                    row.overdueAt = null;
                });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void passOn(TaskKind kind, UUID ticket, String predecessor, String successor) {
        tasks.lockOpenOf(kind, ticket, predecessor).forEach(row -> row.assignee = successor);
    }

    /// Returns empty for a task that is missing.
    @Transactional
    Optional<Decision> change(UUID id, Function<Task, Decision> decision) {
        return tasks.lock(id).map(row -> store(row, decision.apply(row.task())));
    }

    private static Decision store(TaskEntity row, Decision decision) {
        if (decision instanceof Decision.Agreed(var changed)) {
            row.update(changed);
        }
        return decision;
    }

    private UUID store(NewTask task) {
        var row = new TaskEntity();
        row.id = ids.next();
        row.kind = task.kind();
        row.ticket = task.ticket();
        row.reference = task.reference();
        row.queue = task.queue() == null ? rules.queue(task.kind()) : task.queue();
        row.assignee = task.assignee();
        row.openedAt = task.openedAt();
        row.dueAt = task.dueAt();
        row.rankAt = task.dueAt() == null ? task.openedAt().plus(UNHURRIED) : task.dueAt();
        row.nextStepAt =
                task.dueAt() == null
                        ? null
                        : rules.moment(task.kind(), 0, task.dueAt()).orElse(null);
        tasks.persist(row);
        return row.id;
    }
}
