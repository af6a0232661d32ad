package io.openhotline.intake.mailbox.domain;

/// Lists what became of a mail that came in.
public enum MailFate {
    /// Waits as a written matter, or has been entered since.
    REGISTERED,
    /// Was added to its ticket.
    JOINED,
    /// No person wrote it, so it opens nothing.
    AUTOMATIC,
    /// Reports that a mail of this service was undeliverable.
    BOUNCE,
    /// Can't be read; an operator looks at it.
    PARKED
}
