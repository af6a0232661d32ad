package io.openhotline.intake.task;

import io.openhotline.intake.task.domain.Task;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a task of the desk. `ladderPosition` counts the steps that were raised.
@Entity
@Table(name = "desk_task")
class TaskEntity {
    @Id UUID id;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    TaskKind kind;

    @Nullable UUID ticket;

    @Column(updatable = false)
    UUID reference;

    String queue;
    @Nullable String assignee;

    @Column(updatable = false)
    Instant openedAt;

    @Nullable Instant dueAt;
    Instant rankAt;
    int ladderPosition;
    @Nullable Instant nextStepAt;
    @Nullable Instant overdueAt;
    @Nullable Instant doneAt;
    @Nullable String doneBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills all fields
    TaskEntity() {}

    Task task() {
        return new Task(queue, assignee, doneAt != null, kind.isBound());
    }

    /// Sets the due time, and starts the ladder from it.
    void begin(Instant due, @Nullable Instant firstStepAt) {
        dueAt = due;
        rankAt = due;
        ladderPosition = 0;
        nextStepAt = firstStepAt;
    }

    void update(Task changed) {
        queue = changed.queue();
        assignee = changed.assignee();
    }
}
