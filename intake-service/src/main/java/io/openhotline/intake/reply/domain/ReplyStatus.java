package io.openhotline.intake.reply.domain;

/// Lists the states of a reply.
public enum ReplyStatus {
    /// Waits for somebody to tell the customer.
    OPEN,
    /// Queued for sending; becomes open again if it can't be sent.
    SENDING,
    /// The customer was told, and the proof is kept.
    GIVEN,
    /// Nobody has to be told.
    DROPPED
}
