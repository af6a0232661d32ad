package io.openhotline.intake.call;

import io.openhotline.contracts.CallEvent.Changed;
import io.openhotline.contracts.Topics;
import io.openhotline.intake.agent.AgentStateRepository;
import io.openhotline.intake.call.domain.Call;
import io.openhotline.intake.call.domain.CallBack;
import io.openhotline.intake.call.domain.CallBackDecider;
import io.openhotline.intake.call.domain.CallBackDecider.Decision;
import io.openhotline.intake.call.domain.CallBackOutcome;
import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.call.domain.Direction;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Records what the switchboard tells, and keeps the list of customers to call back.
@PackScoped
public class CallService {
    private final CallRepository calls;
    private final CallBackRepository callBacks;
    private final VoiceMessageService messages;
    private final CallBackTasks tasks;
    private final CallBackDecider decider;
    private final AgentStateRepository agents;
    private final Journal journal;
    private final Clock clock;

    CallService(
            CallRepository calls,
            CallBackRepository callBacks,
            VoiceMessageService messages,
            CallBackTasks tasks,
            IntakePolicy policy,
            AgentStateRepository agents,
            Journal journal,
            Clock clock) {
        this.calls = calls;
        this.callBacks = callBacks;
        this.messages = messages;
        this.tasks = tasks;
        this.decider = new CallBackDecider(policy.calls().attempts(), policy.calls().retryAfter());
        this.agents = agents;
        this.journal = journal;
        this.clock = clock;
    }

    /// Returns the call as it is afterwards. An event that is told again changes nothing.
    @Transactional
    public Call record(String reference, CallEvent event, Actor by) {
        return record(reference, event, call -> call.has(event), by);
    }

    /// Records an event whose time the switchboard doesn't tell, unless the call has it already.
    @Transactional
    public Call recordOnce(String reference, CallEvent event, Actor by) {
        return record(reference, event, call -> call.hasAlike(event), by);
    }

    /// Says whether any event of the call is known.
    @Transactional
    public boolean isKnown(String reference) {
        return calls.byReference(reference).isPresent();
    }

    /// Returns the calls whose ids begin with `prefix`, which began before `before` and are not
    /// over.
    @Transactional
    public List<String> open(String prefix, Instant before) {
        return calls.open(prefix, before);
    }

    private Call record(String reference, CallEvent event, Predicate<Call> isKnown, Actor by) {
        CallEntity row = calls.lock(reference);
        List<CallEvent> before = calls.events(reference);
        Optional<Call> known = before.isEmpty() ? Optional.empty() : Optional.of(Call.of(before));
        return known.filter(isKnown).orElseGet(() -> change(row, known, event, by));
    }

    private Call change(CallEntity row, Optional<Call> before, CallEvent event, Actor by) {
        calls.add(row.reference, event);
        Optional<Changed> published = before.map(call -> CallContract.changed(row, call));
        Call call = before.map(it -> it.with(event)).orElseGet(() -> Call.of(List.of(event)));
        row.update(call);
        row.freeAgents =
                call.freeAgents().or(() -> agents.free(row.queue, row.startedAt)).orElse(null);
        updateCallBack(row, call);
        call.voiceMessageAt().ifPresent(left -> messages.addUnlessKnown(row, left));
        publish(published, CallContract.changed(row, call), event.at(), by);
        return call;
    }

    private void publish(Optional<Changed> before, Changed now, Instant at, Actor by) {
        if (before.filter(now::equals).isEmpty()) {
            journal.append(Topics.CALLS, now, by, at);
        }
    }

    @Transactional
    Optional<Decision> take(String reference, String agent) {
        return decide(reference, (it, callBack) -> it.take(callBack, agent));
    }

    @Transactional
    Optional<Decision> attempt(String reference, String agent, boolean reached) {
        return decide(reference, (it, callBack) -> it.attempt(callBack, agent, reached, now()));
    }

    @Transactional
    Optional<Decision> giveBack(String reference, String agent) {
        return decide(reference, (it, callBack) -> it.giveBack(callBack, agent));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Optional<Decision> decide(
            String reference, BiFunction<CallBackDecider, CallBack, Decision> command) {
        return calls.byReference(reference)
                .flatMap(call -> callBacks.lock(call.id))
                .map(row -> store(row, command.apply(decider, row.callBack())));
    }

    private Decision store(CallBackEntity row, Decision decision) {
        if (decision instanceof Decision.Agreed(var changed)) {
            tasks.follow(row, changed, now());
            row.update(changed);
        }
        return decision;
    }

    private void updateCallBack(CallEntity row, Call call) {
        if (call.needsCallBack()) {
            openUnlessKnown(row, call);
        } else if (call.status() != CallStatus.WAITING) {
            callBacks.lock(row.id).ifPresent(it -> end(it, CallBackOutcome.ANSWERED));
        }
        if (call.answeredAt().isPresent()) {
            call.caller().ifPresent(caller -> endOthers(row, call.direction(), caller));
        }
    }

    private void openUnlessKnown(CallEntity row, Call call) {
        if (callBacks.lock(row.id).isEmpty()) {
            CallBackEntity task = task(row, call);
            callBacks.persist(task);
            tasks.open(task, call.endedAt().orElseThrow());
        }
    }

    private CallBackEntity task(CallEntity row, Call call) {
        var task = new CallBackEntity();
        task.callId = row.id;
        task.caller = call.caller().orElseThrow();
        task.queue = row.queue;
        task.dueAt = tasks.due(call.endedAt().orElseThrow());
        return task;
    }

    /// A customer who was reached by a later call, in whichever direction, needs no call-back any
    /// more.
    private void endOthers(CallEntity answered, Direction direction, String caller) {
        CallBackOutcome outcome =
                switch (direction) {
                    case IN -> CallBackOutcome.CALLED_AGAIN;
                    case OUT -> CallBackOutcome.REACHED;
                };
        callBacks.lockOpenTo(caller, answered.startedAt).forEach(task -> end(task, outcome));
    }

    private void end(CallBackEntity task, CallBackOutcome outcome) {
        if (task.outcome == null) {
            CallBack ended = task.callBack().ended(outcome);
            tasks.follow(task, ended, now());
            task.update(ended);
        }
    }
}
