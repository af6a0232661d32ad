package io.openhotline.followup.survey;

import io.openhotline.followup.survey.domain.MessageState;
import io.openhotline.followup.way.domain.Way;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores the state of a message with a survey link, without receiver and text.
@Entity
@Table(name = "survey_message")
class MessageEntity {
    private static final int LONGEST_FAULT = 200;

    @Id UUID id;

    @Column(updatable = false)
    UUID linkId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Way way;

    /// Is 0 for the first message; reminders count from 1.
    @Column(updatable = false)
    int number;

    @Enumerated(EnumType.STRING)
    MessageState state;

    int attempts;

    @Column(updatable = false)
    Instant queuedAt;

    Instant nextAt;
    @Nullable Instant claimedAt;
    @Nullable Instant settledAt;
    @Nullable String fault;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    MessageEntity() {}

    void claim(Instant now) {
        state = MessageState.SENDING;
        claimedAt = now;
        attempts++;
    }

    void settle(MessageState fate, @Nullable String reason, Instant now) {
        state = fate;
        fault = shortened(reason);
        settledAt = now;
    }

    void queue(@Nullable String reason, Instant next) {
        state = MessageState.QUEUED;
        fault = shortened(reason);
        nextAt = next;
        settledAt = null;
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_FAULT
                ? text
                : text.substring(0, LONGEST_FAULT);
    }
}
