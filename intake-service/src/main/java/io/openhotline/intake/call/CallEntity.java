package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.Call;
import io.openhotline.intake.call.domain.CallStatus;
import io.openhotline.intake.call.domain.Direction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a call as its events tell it so far, for lists.
@Entity
@Table(name = "call")
class CallEntity {
    @Id UUID id;

    @Column(updatable = false)
    String reference;

    @Enumerated(EnumType.STRING)
    Direction direction;

    @Enumerated(EnumType.STRING)
    CallStatus status;

    @Nullable String caller;
    @Nullable String queue;
    @Nullable String agent;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "answered_at")
    @Nullable Instant answeredAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "free_agents")
    @Nullable Integer freeAgents;

    @Column(name = "voice_message")
    boolean voiceMessage;

    @Column(name = "has_ticket")
    boolean hasTicket;

    /// True if it was linked to a sealed ticket, so that the caller's number is hidden.
    boolean sealed;

    void update(Call call) {
        direction = call.direction();
        status = call.status();
        caller = call.caller().orElse(null);
        queue = call.queue().orElse(null);
        agent = call.agent().orElse(null);
        startedAt = call.startedAt();
        answeredAt = call.answeredAt().orElse(null);
        endedAt = call.endedAt().orElse(null);
        voiceMessage = call.hasVoiceMessage();
    }
}
