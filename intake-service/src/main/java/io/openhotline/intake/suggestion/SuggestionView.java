package io.openhotline.intake.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.privacy.Masking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a suggestion on the librarian's list.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Suggestion",
        description = "A suggestion of a customer, and how it was filed",
        requiredProperties = {"ticket", "number", "category", "description", "receivedAt"})
record SuggestionView(
        @Schema(description = "Id of the ticket") UUID ticket,
        @Schema(description = "Number of the ticket", examples = "2026-0000123-6") String number,
        String category,
        @Schema(description = "The customer's words, with numbers masked") String description,
        Instant receivedAt,
        @Nullable Verdict verdict,
        @Nullable String note,
        @Nullable Instant filedAt,
        @Schema(description = "Actor who filed it, as role:id") @Nullable String filedBy) {

    static SuggestionView read(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new SuggestionView(
                row.getObject("ticket_id", UUID.class),
                row.getString("number"),
                row.getString("category"),
                Masking.text(row.getString("description")),
                Database.instant(row, "received_at"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("note"),
                Database.instantOrNull(row, "filed_at"),
                row.getString("filed_by"));
    }
}
