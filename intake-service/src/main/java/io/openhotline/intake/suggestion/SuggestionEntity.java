package io.openhotline.intake.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores that a ticket is a suggestion, and how it was filed.
@Entity
@Table(name = "suggestion")
@SuppressWarnings("NullAway.Init") // Hibernate or SuggestionService sets the fields
class SuggestionEntity {
    @Id
    @Column(name = "ticket_id")
    UUID ticket;

    @Column(updatable = false)
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Nullable Verdict verdict;

    @Nullable String note;
    @Nullable Instant filedAt;
    @Nullable String filedBy;
}
