package io.openhotline.intake.mail;

/// Lists the states of a mail that goes out.
public enum MailState {
    /// Waits for its turn, or for the next attempt.
    QUEUED,
    /// An instance talks to the mail server about it.
    SENDING,
    /// The mail server has taken it.
    SENT,
    /// The mail server refused it for good, or for too long.
    FAILED,
    /// The connection ended before the mail server had answered: it may have been sent.
    UNCERTAIN,
    /// Accepted by the mail server, and reported as undeliverable later (RFC 3464).
    BOUNCED,
    /// Not sent, because no mail server is configured.
    OFF;

    /// Whether nothing happens to the mail any more, unless somebody sends it again.
    boolean isSettled() {
        return this != QUEUED && this != SENDING;
    }
}
