package io.openhotline.intake.call.domain;

/// Lists how a call-back ends.
public enum CallBackOutcome {
    REACHED,
    /// The customer wasn't reached in as many attempts as the pack asks for.
    NOT_REACHED,
    /// The customer called again and was answered.
    CALLED_AGAIN,
    /// A late event shows that the call had been answered.
    ANSWERED
}
