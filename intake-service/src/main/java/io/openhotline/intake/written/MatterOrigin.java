package io.openhotline.intake.written;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Says where a written matter came from.
///
/// @param messageId of the mail that it came as
public record MatterOrigin(
        String channel,
        Instant receivedAt,
        @Nullable String senderAddress,
        @Nullable String messageId) {}
