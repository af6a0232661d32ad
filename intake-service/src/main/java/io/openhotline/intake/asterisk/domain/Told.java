package io.openhotline.intake.asterisk.domain;

import io.openhotline.intake.agent.domain.AgentState;
import io.openhotline.intake.call.domain.CallEvent;
import java.time.Instant;

/// Lists what a message of the manager interface tells about the hotline.
public sealed interface Told {
    /// An event of a call. `opens` says whether it may be the first one: other events are also told
    /// about calls that never came to the hotline. `once` says that its time is uncertain.
    record OfCall(String linkedId, CallEvent event, boolean opens, boolean once) implements Told {}

    record OfAgent(String agent, String queue, AgentState state, Instant at) implements Told {}

    record Nothing() implements Told {}
}
