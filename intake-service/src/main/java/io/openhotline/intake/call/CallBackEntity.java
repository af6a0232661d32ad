package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallBack;
import io.openhotline.intake.call.domain.CallBackOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores the task of calling a customer back.
@Entity
@Table(name = "call_back")
class CallBackEntity {
    @Id
    @Column(name = "call_id")
    UUID callId;

    @Column(updatable = false)
    String caller;

    @Nullable String queue;

    @Column(name = "due_at")
    Instant dueAt;

    @Nullable String agent;
    int attempts;

    @Enumerated(EnumType.STRING)
    @Nullable CallBackOutcome outcome;

    CallBack callBack() {
        return new CallBack(dueAt, agent, attempts, outcome);
    }

    void update(CallBack changed) {
        dueAt = changed.dueAt();
        agent = changed.agent();
        attempts = changed.attempts();
        outcome = changed.outcome();
    }
}
