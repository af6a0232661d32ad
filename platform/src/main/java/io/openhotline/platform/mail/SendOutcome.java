package io.openhotline.platform.mail;

/// Holds what an attempt to send a mail has led to.
public sealed interface SendOutcome {
    record Taken() implements SendOutcome {}

    /// The mail server refused the mail for good (5xx of RFC 5321).
    record Refused(String reason) implements SendOutcome {}

    /// The mail server was away, or refused the mail for now (4xx).
    record NotNow(String reason) implements SendOutcome {}

    /// The connection ended before the mail server had answered.
    record Unknown(String reason) implements SendOutcome {}
}
