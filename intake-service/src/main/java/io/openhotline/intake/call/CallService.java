package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.Call;
import io.openhotline.intake.call.domain.CallBack;
import io.openhotline.intake.call.domain.CallBackDecider;
import io.openhotline.intake.call.domain.CallBackDecider.Decision;
import io.openhotline.intake.call.domain.CallBackOutcome;
import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.policy.CallPolicy;
import io.openhotline.intake.policy.IntakePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.BiFunction;

/// Records what the switchboard tells, and keeps the list of customers to call back.
@ApplicationScoped
class CallService {
    private final CallRepository calls;
    private final CallBackRepository callBacks;
    private final CallPolicy policy;
    private final CallBackDecider decider;

    CallService(CallRepository calls, CallBackRepository callBacks, IntakePolicy policy) {
        this.calls = calls;
        this.callBacks = callBacks;
        this.policy = policy.calls();
        this.decider = new CallBackDecider(policy.calls().attempts());
    }

    /// Returns the call as it is afterwards. An event that is told again changes nothing.
    @Transactional
    Call record(String reference, CallEvent event) {
        CallEntity row = calls.lock(reference);
        calls.add(reference, event);
        calls.flush();
        Call call = calls.load(reference);
        row.update(call);
        updateCallBack(row, call);
        return call;
    }

    @Transactional
    Optional<Decision> take(String reference, String agent) {
        return decide(reference, (it, callBack) -> it.take(callBack, agent));
    }

    @Transactional
    Optional<Decision> attempt(String reference, String agent, boolean reached) {
        return decide(reference, (it, callBack) -> it.attempt(callBack, agent, reached));
    }

    private Optional<Decision> decide(
            String reference, BiFunction<CallBackDecider, CallBack, Decision> command) {
        return calls.byReference(reference)
                .flatMap(call -> callBacks.lock(call.id))
                .map(row -> store(row, command.apply(decider, row.callBack())));
    }

    private static Decision store(CallBackEntity row, Decision decision) {
        if (decision instanceof Decision.Agreed(var changed)) {
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
            call.caller().ifPresent(caller -> endOthers(row, caller));
        }
    }

    private void openUnlessKnown(CallEntity row, Call call) {
        if (callBacks.lock(row.id).isEmpty()) {
            callBacks.persist(task(row, call));
        }
    }

    private CallBackEntity task(CallEntity row, Call call) {
        var task = new CallBackEntity();
        task.callId = row.id;
        task.caller = call.caller().orElseThrow();
        task.queue = row.queue;
        task.dueAt = call.endedAt().orElseThrow().plus(policy.callBackWithin());
        return task;
    }

    /// A customer who was reached by a later call needs no call-back any more.
    private void endOthers(CallEntity answered, String caller) {
        callBacks
                .lockOpenTo(caller, answered.startedAt)
                .forEach(task -> end(task, CallBackOutcome.CALLED_AGAIN));
    }

    private static void end(CallBackEntity task, CallBackOutcome outcome) {
        if (task.outcome == null) {
            task.update(task.callBack().ended(outcome));
        }
    }
}
