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

/// Keeps call-backs in the list of the desk's tasks, with clock and ladder (T2).
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

    /// Follows the change of a call-back that is open.
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

    /// A call that the customer made, and a late event of the switchboard, end it without an agent.
    private static Actor by(CallBack changed) {
        boolean attempted =
                changed.outcome() == CallBackOutcome.REACHED
                        || changed.outcome() == CallBackOutcome.NOT_REACHED;
        return attempted && changed.agent() != null
                ? new Actor(Role.AGENT, changed.agent())
                : Actor.SYSTEM;
    }
}
