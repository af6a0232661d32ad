package io.openhotline.intake.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a question with its answer.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Question",
        description = "A question that an agent put to a supervisor",
        requiredProperties = {"id", "question", "askedBy", "askedAt", "dueAt", "status"})
record QuestionView(
        UUID id,
        @Schema(description = "Left out if it was asked before the ticket was filed")
                @Nullable UUID ticket,
        String question,
        @Schema(description = "Staff number", examples = "1001") String askedBy,
        Instant askedAt,
        @Schema(description = "When the answer is due") Instant dueAt,
        QuestionStatus status,
        @Nullable String answer,
        @Nullable QuestionAdvice advice,
        @Schema(description = "Staff number of the supervisor", examples = "1201")
                @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    static QuestionView of(QuestionEntity row) {
        return new QuestionView(
                row.id,
                row.ticket,
                row.question,
                row.askedBy,
                row.askedAt,
                row.dueAt,
                row.status,
                row.answer,
                row.advice,
                row.answeredBy,
                row.answeredAt);
    }

    static QuestionView read(ResultSet row) throws SQLException {
        String advice = row.getString("advice");
        return new QuestionView(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getObject("ticket", UUID.class),
                row.getString("question"),
                row.getString("asked_by"),
                Database.instant(row, "asked_at"),
                Database.instant(row, "due_at"),
                QuestionStatus.valueOf(row.getString("status")),
                row.getString("answer"),
                advice == null ? null : QuestionAdvice.valueOf(advice),
                row.getString("answered_by"),
                Database.instantOrNull(row, "answered_at"));
    }
}
