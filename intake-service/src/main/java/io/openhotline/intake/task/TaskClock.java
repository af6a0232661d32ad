package io.openhotline.intake.task;

import jakarta.inject.Singleton;
import java.time.Instant;

/// Computes when a task is due, by the time and the calendar that the pack gives its kind.
@Singleton
public class TaskClock {
    private final TaskRules rules;

    TaskClock(TaskRules rules) {
        this.rules = rules;
    }

    public Instant due(TaskKind kind, Instant start) {
        return rules.due(kind, start);
    }
}
