package io.openhotline.intake.reply.domain;

/// Lists the delivery states of a reply.
public enum Delivery {
    /// Accepted by the mail server or the gateway.
    TAKEN,
    /// Not sent: the mail server or the gateway refuses it, or all attempts failed.
    FAILED,
    /// Accepted, and reported as undeliverable later.
    RETURNED
}
