package io.openhotline.intake.task.domain;

import org.jspecify.annotations.Nullable;

/// Represents who has a task: its assignee in person, or its queue. A bound task stays with its
/// assignee.
public record Task(String queue, @Nullable String assignee, boolean done, boolean bound) {

    Task with(@Nullable String person) {
        return new Task(queue, person, done, bound);
    }

    public Task in(String other) {
        return new Task(other, null, done, bound);
    }
}
