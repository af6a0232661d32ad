package io.openhotline.intake.call.domain;

import java.time.Duration;
import java.time.Instant;
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
    private final Duration retryAfter;

    public CallBackDecider(int maxAttempts, Duration retryAfter) {
        this.maxAttempts = maxAttempts;
        this.retryAfter = retryAfter;
    }

    /// Taking one's own again changes nothing.
    public Decision take(CallBack callBack, String agent) {
        return guarded(callBack, agent, callBack.takenBy(agent));
    }

    /// Without an answer, the next attempt is due after the pack's pause.
    public Decision attempt(CallBack callBack, String agent, boolean reached, Instant at) {
        return guarded(
                callBack,
                agent,
                callBack.attempted(agent, at.plus(retryAfter), outcome(callBack, reached)));
    }

    /// Somebody else may take it then. Giving back what nobody has changes nothing.
    public Decision giveBack(CallBack callBack, String agent) {
        return guarded(callBack, agent, callBack.givenBack());
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
