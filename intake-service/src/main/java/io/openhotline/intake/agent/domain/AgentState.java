package io.openhotline.intake.agent.domain;

/// Lists what an agent does, as the switchboard knows it.
public enum AgentState {
    /// Gets the next call.
    FREE,
    RINGING,
    TALKING,
    /// Writes after a call.
    AFTER_CALL,
    BREAK,
    OFFLINE
}
