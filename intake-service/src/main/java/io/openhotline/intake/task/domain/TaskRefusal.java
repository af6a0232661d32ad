package io.openhotline.intake.task.domain;

/// Lists the reasons for which a task doesn't change hands; each one is a problem type of the API.
public enum TaskRefusal {
    TASK_DONE,
    /// Refuses, because somebody else has it.
    TASK_TAKEN,
    /// Refuses, because the caller doesn't have it.
    TASK_NOT_YOURS,
    /// Refuses, because it waits for the person whom it names.
    TASK_BOUND,
    /// Refuses, because the caller's roles may not take from its queue (T3).
    TASK_NOT_FOR_ROLE,
    /// Refuses to pass it on to who has it.
    TASK_SAME_HOLDER
}
