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

    /// Moves the due time of the open task, if there is one, and restarts its ladder.
    void postpone(TaskKind kind, UUID reference, Instant dueAt);

    /// Reassigns the predecessor's open tasks of this kind for the ticket to the successor.
    void passOn(TaskKind kind, UUID ticket, String predecessor, String successor);

    /// Gives the open task, if there is one, to a queue or a person; a null queue stays.
    ///
    /// @param assignee a staff number; null for nobody in person
    void reassign(TaskKind kind, UUID reference, @Nullable String queue, @Nullable String assignee);
}
