package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.VoiceMessage;
import io.openhotline.intake.call.domain.VoiceMessageOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores the task of turning a voice message into a ticket.
@Entity
@Table(name = "voice_message")
class VoiceMessageEntity {
    @Id
    @Column(name = "call_id")
    UUID callId;

    @Column(name = "due_at")
    Instant dueAt;

    @Nullable String agent;

    @Enumerated(EnumType.STRING)
    @Nullable VoiceMessageOutcome outcome;

    @Nullable String reason;

    @Column(name = "done_by")
    @Nullable String doneBy;

    @Column(name = "done_at")
    @Nullable Instant doneAt;

    VoiceMessage message() {
        return new VoiceMessage(dueAt, agent, outcome);
    }

    void update(VoiceMessage changed) {
        agent = changed.agent();
        outcome = changed.outcome();
    }

    void end(VoiceMessageOutcome how, String by, Instant at) {
        outcome = how;
        doneBy = by;
        doneAt = at;
    }
}
