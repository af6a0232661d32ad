package io.openhotline.followup.survey.domain;

/// Lists the states of a message that carries a link.
public enum MessageState {
    /// Waits for its time, or for the next attempt.
    QUEUED,
    /// An instance is sending it.
    SENDING,
    /// The gateway or the mail server has taken it.
    SENT,
    /// It was refused for good, or for too long.
    FAILED,
    /// The connection ended before the mail server had answered: it may have been sent.
    UNCERTAIN,
    /// It is not sent any more: no address, no gateway, or nothing left to ask.
    SUPPRESSED;

    public boolean maySendAgain() {
        return this == FAILED || this == UNCERTAIN;
    }
}
