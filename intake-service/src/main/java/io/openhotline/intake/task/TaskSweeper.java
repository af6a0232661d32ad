package io.openhotline.intake.task;

import io.openhotline.contracts.Audience;
import io.openhotline.contracts.TicketEvent.TaskOverdue;
import io.openhotline.contracts.Topics;
import io.openhotline.intake.task.domain.LadderStep;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.schedule.DueBatches;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Raises the steps of ladders whose moment has come, each once: one transaction moves the task to
/// its next step and appends the fact, so that a crash leaves it to the next sweep of any instance.
/// A task that can't be raised doesn't hold up the others.
@ApplicationScoped
class TaskSweeper {
    private static final Logger LOG = Logger.getLogger(TaskSweeper.class);
    private static final int BATCH = 200;

    private final TaskRepository tasks;
    private final TaskRules rules;
    private final Journal journal;
    private final Clock clock;
    private final DueBatches<TaskEntity> batches;

    TaskSweeper(TaskRepository tasks, TaskRules rules, Journal journal, Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
        this.batches =
                new DueBatches<>(
                        BATCH,
                        new FailingRows("Task", clock),
                        limit -> locked(tasks.due(clock.instant(), limit)),
                        task -> task.id,
                        this::raise);
    }

    @Scheduled(
            every = "{hotline.tasks.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "tasks")
    @WaitsForDatabase("Overdue tasks")
    void sweep() {
        while (raiseDue()) {
            LOG.debug("More tasks are overdue");
        }
    }

    /// Returns whether more steps may be due.
    boolean raiseDue() {
        return batches.next();
    }

    private void raise(List<TaskEntity> due) {
        Instant now = clock.instant();
        due.forEach(task -> raise(task, now));
    }

    private List<TaskEntity> locked(List<TaskEntity> due) {
        List<UUID> tickets =
                due.stream()
                        .flatMap(task -> Stream.ofNullable(task.ticket))
                        .distinct()
                        .sorted()
                        .toList();
        Set<UUID> locked = tickets.isEmpty() ? Set.of() : tasks.lockTickets(tickets);
        return due.stream()
                .filter(task -> task.ticket == null || locked.contains(task.ticket))
                .toList();
    }

    private void raise(TaskEntity task, Instant now) {
        Instant dueAt = Objects.requireNonNull(task.dueAt);
        int position = task.ladderPosition;
        rules.step(task.kind, position).ifPresent(step -> raise(task, step, dueAt, now));
        task.ladderPosition = position + 1;
        task.nextStepAt = rules.moment(task.kind, position + 1, dueAt).orElse(null);
        task.overdueAt = task.overdueAt == null ? now : task.overdueAt;
    }

    private void raise(TaskEntity task, LadderStep step, Instant dueAt, Instant now) {
        if (step.queue() != null && task.kind.isMovable()) {
            task.update(task.task().in(step.queue()));
        }
        journal.append(
                Topics.TICKETS,
                new TaskOverdue(
                        task.ticket == null ? task.reference : task.ticket,
                        task.id,
                        task.kind.name(),
                        task.queue,
                        task.assignee,
                        step.at().toString(),
                        dueAt,
                        step.audience().stream().map(Audience::valueOf).toList(),
                        now),
                Actor.SYSTEM,
                now);
    }
}
