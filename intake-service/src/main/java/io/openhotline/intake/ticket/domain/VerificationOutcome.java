package io.openhotline.intake.ticket.domain;

/// Lists how the check of a complaint's facts with the customer ends (S2).
public enum VerificationOutcome {
    CONFIRMED,
    /// The customer corrected something, which becomes a supplement.
    CORRECTED,
    /// The customer couldn't be reached; the matter goes on as reported.
    UNREACHABLE
}
