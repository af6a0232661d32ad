package io.openhotline.intake.reply;

import io.openhotline.intake.policy.ReplyForm;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Proves that a customer was told: who did it, when, how, and the words or the scan.
///
/// @param reported true if the caller gives the time, so that the customer was informed before
/// @param attachment a file of the ticket: a scan of the letter, or of the customer's signature
record Proof(
        ReplyForm form,
        String by,
        Instant at,
        @Nullable String to,
        @Nullable String text,
        @Nullable UUID attachment,
        @Nullable String signatureName,
        @Nullable Instant signedAt,
        @Nullable String witness,
        boolean reported) {}
