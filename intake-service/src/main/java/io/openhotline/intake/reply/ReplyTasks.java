package io.openhotline.intake.reply;

import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Keeps the task of telling the customer in the list of the desk, with its clock.
@Singleton
class ReplyTasks {
    private final DeskTasks tasks;
    private final TaskClock clock;

    ReplyTasks(DeskTasks tasks, TaskClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    Instant due(Instant start) {
        return clock.due(TaskKind.REPLY, start);
    }

    /// Gives the task to the person who tracks the ticket (P6), else to the first receiver (P3).
    void open(ReplyEntity reply, ReplyTicket ticket) {
        tasks.open(
                new NewTask(
                        TaskKind.REPLY,
                        reply.ticketId,
                        reply.id,
                        null,
                        ticket.tracker() == null
                                ? person(ticket.firstReceiver())
                                : ticket.tracker(),
                        reply.openedAt,
                        reply.dueAt));
    }

    void done(ReplyEntity reply, String by, Instant at) {
        tasks.done(TaskKind.REPLY, reply.id, by, at);
    }

    private static @Nullable String person(String actor) {
        return Actor.parse(actor).filter(it -> it.is(Role.AGENT)).map(Actor::id).orElse(null);
    }
}
