package io.openhotline.intake.call.domain;

/// Lists how a voice message ends.
public enum VoiceMessageOutcome {
    /// A ticket refers to it.
    TICKET,
    /// It says nothing that a ticket could be about.
    DISMISSED
}
