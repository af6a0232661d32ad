package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.ArticleState;
import io.openhotline.intake.knowledge.domain.Audience;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.http.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a version of an article in a list, without its text.
@Schema(
        name = "ArticleSummary",
        description = "A version of an article in a list",
        requiredProperties = {
            "code",
            "version",
            "state",
            "categories",
            "audience",
            "effectiveFrom",
            "writtenAt",
            "self"
        })
record ArticleSummary(
        String code,
        int version,
        ArticleState state,
        @Schema(description = "Title in Chinese") @Nullable String zh,
        @Schema(description = "Title in English") @Nullable String en,
        List<String> categories,
        Audience audience,
        Instant effectiveFrom,
        @Nullable Instant effectiveTo,
        @Nullable Instant reviewAt,
        Instant writtenAt,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Schema(description = "Path of the version") String self) {

    /// The columns of a query over `article` and `article_version version`.
    static final String COLUMNS =
            """
            article.code, version.id, version.number, version.title_zh, version.title_en,
            version.categories, version.audience, version.effective_from, version.effective_to,
            version.review_at, version.written_at, version.starts_at, version.ends_at,
            version.superseded_at
            """;

    /// Holds a row with the place of the version in the list.
    record Row(UUID id, ArticleSummary summary) {
        Cursor cursor() {
            return new Cursor(summary.writtenAt(), id);
        }
    }

    static Row row(ResultSet row, Instant now) throws SQLException {
        return new Row(row.getObject("id", UUID.class), read(row, now));
    }

    static ArticleSummary read(ResultSet row, Instant now) throws SQLException {
        Instant startsAt = Database.instantOrNull(row, "starts_at");
        Instant endsAt = Database.instantOrNull(row, "ends_at");
        Instant supersededAt = Database.instantOrNull(row, "superseded_at");
        String code = row.getString("code");
        int number = row.getInt("number");
        return new ArticleSummary(
                code,
                number,
                ArticleState.of(startsAt, endsAt, supersededAt, now),
                row.getString("title_zh"),
                row.getString("title_en"),
                List.of((String[]) row.getArray("categories").getArray()),
                Audience.valueOf(row.getString("audience")),
                Database.instant(row, "effective_from"),
                Database.instantOrNull(row, "effective_to"),
                Database.instantOrNull(row, "review_at"),
                Database.instant(row, "written_at"),
                startsAt,
                endsAt,
                "/articles/" + code + "/versions/" + number);
    }
}
