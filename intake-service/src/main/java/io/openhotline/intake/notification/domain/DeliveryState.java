package io.openhotline.intake.notification.domain;

/// Lists what can become of a notification.
public enum DeliveryState {
    /// It waits for its first or next attempt.
    QUEUED,
    /// The gateway has taken it, or it lies in the inbox.
    DELIVERED,
    /// The gateway refused it, or no attempt succeeded in time.
    FAILED,
    /// It was not sent: the customer doesn't want it, or there is no way to the receiver.
    SUPPRESSED
}
