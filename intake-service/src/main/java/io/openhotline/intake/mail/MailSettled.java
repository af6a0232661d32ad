package io.openhotline.intake.mail;

import java.time.Instant;
import java.util.UUID;

/// Tells observers, in the same transaction, that a mail has its fate.
///
/// @param event the event that the mail was queued for
public record MailSettled(UUID mail, String event, MailState state, Instant at) {}
