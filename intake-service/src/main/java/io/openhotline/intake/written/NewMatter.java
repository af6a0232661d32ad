package io.openhotline.intake.written;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes a matter to be registered.
///
/// @param channel a written channel of the pack
/// @param senderAddress a postal or e-mail address, or a fax number, as written
/// @param shelf where the paper is kept
/// @param messageId of the mail that it came as
/// @param aboutTicket the ticket that it seems to be about
public record NewMatter(
        String channel,
        @Nullable String sender,
        @Nullable String senderAddress,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String shelf,
        @Nullable String messageId,
        @Nullable UUID aboutTicket,
        Instant receivedAt) {}
