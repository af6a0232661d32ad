package io.openhotline.intake.written;

import io.openhotline.contracts.DeskLevel;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.pack.PackScoped;
import java.time.Instant;

/// Keeps the task of entering a matter in the list of the desk, with its clock.
@PackScoped
class MatterTasks {
    private final DeskTasks tasks;
    private final TaskClock clock;
    private final String seniors;

    MatterTasks(DeskTasks tasks, TaskClock clock, IntakePolicy policy) {
        this.tasks = tasks;
        this.clock = clock;
        this.seniors = policy.levels().queue(DeskLevel.SENIOR);
    }

    Instant due(Instant received) {
        return clock.due(TaskKind.LETTER, received);
    }

    void open(WrittenMatterEntity matter, Instant now) {
        tasks.open(
                new NewTask(
                        TaskKind.LETTER,
                        matter.aboutTicket,
                        matter.id,
                        null,
                        null,
                        now,
                        matter.dueAt));
    }

    void toSeniors(WrittenMatterEntity matter) {
        tasks.reassign(TaskKind.LETTER, matter.id, seniors, null);
    }

    void done(WrittenMatterEntity matter, Actor by, Instant at) {
        tasks.done(TaskKind.LETTER, matter.id, by.toString(), at);
    }
}
