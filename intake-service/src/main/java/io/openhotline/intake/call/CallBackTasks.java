package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallBack;
import io.openhotline.intake.call.domain.CallBackOutcome;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Keeps a desk task for each call-back, with due time and ladder (T2).
@Singleton
class CallBackTasks {
    private final DeskTasks tasks;
    private final TaskClock clock;

    CallBackTasks(DeskTasks tasks, TaskClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    Instant due(Instant ended) {
        return clock.due(TaskKind.CALL_BACK, ended);
    }

    void open(CallBackEntity row, Instant ended) {
        tasks.open(
                new NewTask(
                        TaskKind.CALL_BACK, null, row.callId, null, row.agent, ended, row.dueAt));
    }

    /// Applies a change of an open call-back to its task.
    void follow(CallBackEntity row, CallBack changed, Instant now) {
        if (!changed.isOpen()) {
            tasks.done(TaskKind.CALL_BACK, row.callId, by(changed).toString(), now);
            return;
        }
        tasks.reassign(TaskKind.CALL_BACK, row.callId, null, changed.agent());
        if (!changed.dueAt().equals(row.dueAt)) {
            tasks.postpone(TaskKind.CALL_BACK, row.callId, changed.dueAt());
        }
    }

    /// Returns the agent who made the attempt. A later call of the customer, or a late event of the
    /// switchboard, ends a call-back without an agent.
    private static Actor by(CallBack changed) {
        boolean attempted =
                changed.outcome() == CallBackOutcome.REACHED
                        || changed.outcome() == CallBackOutcome.NOT_REACHED;
        return attempted && changed.agent() != null
                ? new Actor(Role.AGENT, changed.agent())
                : Actor.SYSTEM;
    }
}
