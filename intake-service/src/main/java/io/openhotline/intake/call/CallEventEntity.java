package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallEventKind;
import io.openhotline.intake.call.domain.Direction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Stores what the switchboard told about a call. `reference` is its id of the call.
@Entity
@Immutable
@Table(name = "call_event")
@IdClass(CallEventEntity.Key.class)
class CallEventEntity {
    record Key(String reference, CallEventKind kind, Instant at) implements Serializable {}

    @Id String reference;

    @Id
    @Enumerated(EnumType.STRING)
    CallEventKind kind;

    @Id Instant at;

    @Enumerated(EnumType.STRING)
    @Nullable Direction direction;

    @Nullable String caller;
    @Nullable String called;
    @Nullable String queue;
    @Nullable String agent;

    @Column(name = "free_agents")
    @Nullable Integer freeAgents;

    @Nullable String cause;
    @Nullable String recording;

    static CallEventEntity of(String reference, CallEvent event) {
        var row = new CallEventEntity();
        row.reference = reference;
        row.kind = event.kind();
        row.at = event.at();
        row.direction = event.direction();
        row.caller = event.caller();
        row.called = event.called();
        row.queue = event.queue();
        row.agent = event.agent();
        row.freeAgents = event.freeAgents();
        row.cause = event.cause();
        row.recording = event.recording();
        return row;
    }

    CallEvent event() {
        return new CallEvent(
                kind, at, direction, caller, called, queue, agent, freeAgents, cause, recording);
    }
}
