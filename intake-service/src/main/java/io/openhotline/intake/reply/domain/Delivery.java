package io.openhotline.intake.reply.domain;

/// Lists what becomes of a reply that was sent.
public enum Delivery {
    /// The mail server or the gateway has taken it.
    TAKEN,
    /// It can't be sent.
    FAILED,
    /// It was taken, and came back.
    RETURNED
}
