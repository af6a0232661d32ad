package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.VoiceMessage;
import io.openhotline.intake.call.domain.VoiceMessageDecider;
import io.openhotline.intake.call.domain.VoiceMessageDecider.Decision;
import io.openhotline.intake.call.domain.VoiceMessageOutcome;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/// Keeps voice messages until they are tickets (T7).
@ApplicationScoped
class VoiceMessageService {
    private final CallRepository calls;
    private final VoiceMessageRepository messages;
    private final DeskTasks tasks;
    private final TaskClock taskClock;
    private final Clock clock;

    VoiceMessageService(
            CallRepository calls,
            VoiceMessageRepository messages,
            DeskTasks tasks,
            TaskClock taskClock,
            Clock clock) {
        this.calls = calls;
        this.messages = messages;
        this.tasks = tasks;
        this.taskClock = taskClock;
        this.clock = clock;
    }

    /// Adds the message of a call, whose row is locked. Does nothing for one that is there.
    void addUnlessKnown(CallEntity call, Instant left) {
        if (messages.findByIdOptional(call.id).isEmpty()) {
            var row = new VoiceMessageEntity();
            row.callId = call.id;
            row.dueAt = taskClock.due(TaskKind.VOICE_MESSAGE, left);
            row.outcome = call.hasTicket ? VoiceMessageOutcome.TICKET : null;
            messages.persist(row);
            open(row, left);
        }
    }

    private void open(VoiceMessageEntity row, Instant left) {
        if (row.message().isOpen()) {
            tasks.open(
                    new NewTask(
                            TaskKind.VOICE_MESSAGE, null, row.callId, null, null, left, row.dueAt));
        }
    }

    @Transactional
    Optional<Decision> take(String call, String agent) {
        return decide(call, message -> VoiceMessageDecider.take(message, agent));
    }

    @Transactional
    Optional<Decision> giveBack(String call, String agent) {
        return decide(call, message -> VoiceMessageDecider.giveBack(message, agent));
    }

    @Transactional
    Optional<Decision> dismiss(String call, String agent, String reason) {
        return find(call).map(row -> dismiss(row, agent, reason));
    }

    private Decision dismiss(VoiceMessageEntity row, String agent, String reason) {
        Decision decision = VoiceMessageDecider.dismiss(row.message(), agent);
        if (store(row, decision) instanceof Decision.Agreed) {
            row.reason = reason;
            end(row, VoiceMessageOutcome.DISMISSED, agent);
        }
        return decision;
    }

    /// Ends the voice message of a call that was linked to a ticket, even if an agent has taken it.
    void becomeTicket(CallEntity call, String by) {
        messages.lock(call.id)
                .filter(row -> row.message().isOpen())
                .ifPresent(row -> end(row, VoiceMessageOutcome.TICKET, by));
    }

    private void end(VoiceMessageEntity row, VoiceMessageOutcome how, String person) {
        Instant now = now();
        row.end(how, person, now);
        String by = new Actor(Role.AGENT, person).toString();
        tasks.done(TaskKind.VOICE_MESSAGE, row.callId, by, now);
    }

    private Optional<Decision> decide(String call, Function<VoiceMessage, Decision> command) {
        return find(call).map(row -> store(row, command.apply(row.message())));
    }

    private Optional<VoiceMessageEntity> find(String call) {
        return calls.byReference(call).flatMap(row -> messages.lock(row.id));
    }

    private Decision store(VoiceMessageEntity row, Decision decision) {
        if (decision instanceof Decision.Agreed(var changed)) {
            row.update(changed);
            tasks.reassign(TaskKind.VOICE_MESSAGE, row.callId, null, changed.agent());
        }
        return decision;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
