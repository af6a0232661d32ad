package io.openhotline.intake.call.domain;

import org.jspecify.annotations.Nullable;

/// Decides about call-backs. The agent who has taken one makes the attempts, until the customer is
/// reached or the pack's number of attempts is used up.
public final class CallBackDecider {
    /// The outcome of a command: the changed task, or why it is refused.
    public sealed interface Decision {
        record Agreed(CallBack callBack) implements Decision {}

        record Refused(CallBackRefusal refusal) implements Decision {}
    }

    private final int maxAttempts;

    public CallBackDecider(int maxAttempts) {
        this.maxAttempts = maxAttempts;
    }

    /// Taking one's own again changes nothing.
    public Decision take(CallBack callBack, String agent) {
        return guarded(callBack, agent, callBack.takenBy(agent));
    }

    public Decision attempt(CallBack callBack, String agent, boolean reached) {
        return guarded(callBack, agent, callBack.attempted(agent, outcome(callBack, reached)));
    }

    private static Decision guarded(CallBack callBack, String agent, CallBack changed) {
        if (!callBack.isOpen()) {
            return new Decision.Refused(CallBackRefusal.CALL_BACK_OVER);
        }
        return callBack.agent() == null || callBack.agent().equals(agent)
                ? new Decision.Agreed(changed)
                : new Decision.Refused(CallBackRefusal.CALL_BACK_TAKEN);
    }

    private @Nullable CallBackOutcome outcome(CallBack callBack, boolean reached) {
        if (reached) {
            return CallBackOutcome.REACHED;
        }
        return callBack.attempts() + 1 >= maxAttempts ? CallBackOutcome.NOT_REACHED : null;
    }
}
