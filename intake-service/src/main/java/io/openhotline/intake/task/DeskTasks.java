package io.openhotline.intake.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Opens and ends the tasks of the desk, in the caller's transaction.
public interface DeskTasks {
    /// Returns the id of the task. If one of this kind is open for the reference, nothing changes
    /// and its id is returned.
    UUID open(NewTask task);

    /// Ends the open task, if there is one.
    ///
    /// @param by who has done it, as `role:id`
    void done(TaskKind kind, UUID reference, String by, Instant at);

    /// Gives the open task, if there is one, a later end, from which its ladder begins again.
    void postpone(TaskKind kind, UUID reference, Instant dueAt);

    /// Gives the open tasks of this kind that the predecessor has for the ticket to the successor.
    void passOn(TaskKind kind, UUID ticket, String predecessor, String successor);

    /// Gives the open task, if there is one, to a queue or a person; a null queue stays.
    ///
    /// @param assignee a staff number; null for nobody in person
    void reassign(TaskKind kind, UUID reference, @Nullable String queue, @Nullable String assignee);
}
