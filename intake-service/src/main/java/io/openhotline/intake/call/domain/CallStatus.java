package io.openhotline.intake.call.domain;

/// Lists the states of a call.
public enum CallStatus {
    /// Nobody has answered yet.
    WAITING,
    TALKING,
    ON_HOLD,
    /// Answered, and over.
    ENDED,
    /// Over without an answer.
    MISSED
}
