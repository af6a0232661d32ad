package io.openhotline.intake.call.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Represents a voice message that is to become a ticket (T7). `agent` is who has taken it;
/// `outcome` is empty while it waits.
public record VoiceMessage(
        Instant dueAt, @Nullable String agent, @Nullable VoiceMessageOutcome outcome) {

    public boolean isOpen() {
        return outcome == null;
    }

    VoiceMessage takenBy(@Nullable String taker) {
        return new VoiceMessage(dueAt, taker, outcome);
    }

    VoiceMessage ended(String by, VoiceMessageOutcome how) {
        return new VoiceMessage(dueAt, by, how);
    }
}
