package io.openhotline.intake.call.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Represents the task of calling a customer back whose call was missed. `agent` is who has taken
/// it; `outcome` is empty while it is open.
public record CallBack(
        Instant dueAt, @Nullable String agent, int attempts, @Nullable CallBackOutcome outcome) {

    public boolean isOpen() {
        return outcome == null;
    }

    CallBack takenBy(String taker) {
        return new CallBack(dueAt, taker, attempts, outcome);
    }

    /// @param next when the next attempt is due, if there is one
    CallBack attempted(String caller, Instant next, @Nullable CallBackOutcome reached) {
        return new CallBack(reached == null ? next : dueAt, caller, attempts + 1, reached);
    }

    CallBack givenBack() {
        return new CallBack(dueAt, null, attempts, outcome);
    }

    public CallBack ended(CallBackOutcome how) {
        return new CallBack(dueAt, agent, attempts, how);
    }
}
