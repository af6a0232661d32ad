package io.openhotline.intake.question;

import io.openhotline.intake.question.domain.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stores a question with its answer.
@Entity
@Table(name = "desk_question")
class QuestionEntity {
    @Id UUID id;

    /// Null for a question that was asked before the ticket was filed.
    @Column(updatable = false)
    @Nullable UUID ticket;

    @Column(updatable = false)
    String question;

    @Column(updatable = false)
    String askedBy;

    @Column(updatable = false)
    Instant askedAt;

    @Column(updatable = false)
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    QuestionStatus status;

    @Nullable String answer;

    @Enumerated(EnumType.STRING)
    @Nullable QuestionAdvice advice;

    @Nullable String answeredBy;
    @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills all fields
    QuestionEntity() {}

    Question domain() {
        return switch (status) {
            case OPEN -> new Question.Open(askedBy);
            case ANSWERED -> new Question.Answered(askedBy);
            case WITHDRAWN -> new Question.Withdrawn(askedBy);
        };
    }
}
