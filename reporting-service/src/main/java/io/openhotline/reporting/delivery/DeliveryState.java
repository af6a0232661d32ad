package io.openhotline.reporting.delivery;

/// Lists the states of a delivery.
public enum DeliveryState {
    /// Waits for its time, or for the next attempt.
    QUEUED,
    /// An instance talks to the mail server about it.
    SENDING,
    /// The mail server has taken it.
    SENT,
    /// The mail server refused it for good, or for too long.
    FAILED,
    /// The connection or the instance ended before the mail server had answered: it may have been
    /// sent.
    UNCERTAIN,
    /// Not sent, because no mail server is configured.
    OFF;

    /// Whether a person may send it again.
    boolean isUnsent() {
        return this == FAILED || this == UNCERTAIN || this == OFF;
    }
}
