package io.openhotline.intake.task.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Decides who has a task by a pure function of the task and what somebody wants to do with it.
public final class TaskDecider {
    private TaskDecider() {}

    /// Describes what came of it.
    public sealed interface Decision {
        record Agreed(Task task) implements Decision {}

        record Refused(TaskRefusal refusal) implements Decision {}
    }

    /// Describes who acts: `isFor` says whether the roles may take from the queue, `leads` whether
    /// the person may pass on what others have.
    public record Person(String number, boolean isFor, boolean leads) {}

    /// Describes where a task goes: to a person, or to a queue.
    public record Target(@Nullable String queue, @Nullable String assignee) {}

    /// Taking it again changes nothing.
    public static Decision take(Task task, Person person) {
        if (person.number().equals(task.assignee()) && !task.done()) {
            return new Decision.Agreed(task);
        }
        if (task.done() || task.bound()) {
            return barred(task);
        }
        if (task.assignee() != null) {
            return refused(TaskRefusal.TASK_TAKEN);
        }
        return person.isFor()
                ? new Decision.Agreed(task.with(person.number()))
                : refused(TaskRefusal.TASK_NOT_FOR_ROLE);
    }

    /// Puts it back into its queue.
    public static Decision giveBack(Task task, Person person) {
        if (task.done() || task.bound()) {
            return barred(task);
        }
        return person.number().equals(task.assignee())
                ? new Decision.Agreed(task.with(null))
                : refused(TaskRefusal.TASK_NOT_YOURS);
    }

    public static Decision passOn(Task task, Person person, Target to) {
        if (task.done() || task.bound()) {
            return barred(task);
        }
        if (!person.leads() && !person.number().equals(task.assignee())) {
            return refused(TaskRefusal.TASK_NOT_YOURS);
        }
        Task passed = to.queue() == null ? task.with(to.assignee()) : task.in(to.queue());
        return Objects.equals(passed, task)
                ? refused(TaskRefusal.TASK_SAME_HOLDER)
                : new Decision.Agreed(passed);
    }

    private static Decision barred(Task task) {
        return refused(task.done() ? TaskRefusal.TASK_DONE : TaskRefusal.TASK_BOUND);
    }

    private static Decision refused(TaskRefusal refusal) {
        return new Decision.Refused(refusal);
    }
}
