package io.openhotline.intake.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells observers, in the same transaction, that a mail has its fate.
///
/// @param event the event that the mail was queued for
/// @param reason what the mail server said; null for a mail that it took
public record MailSettled(
        UUID mail, String event, MailState state, @Nullable String reason, Instant at) {}
