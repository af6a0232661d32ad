package io.openhotline.platform.mail;

/// Lists the outcomes of an attempt to send a mail.
public sealed interface SendOutcome {
    record Taken() implements SendOutcome {}

    /// The mail server refused the mail for good (5xx of RFC 5321).
    record Refused(String reason) implements SendOutcome {}

    /// The mail server was unreachable, or refused the mail for now (4xx).
    record NotNow(String reason) implements SendOutcome {}

    /// The connection ended before the mail server had answered.
    record Unknown(String reason) implements SendOutcome {}
}
