package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ArticleContentRequest.TextPart;
import io.openhotline.intake.knowledge.domain.Audience;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Represents `knowledge.yaml` as it is written: articles by their codes, and the staff numbers of
/// the persons who wrote and approved them.
record StartingArticlesDocument(
        @NotNull @Pattern(regexp = PERSON) String author,
        @NotNull @Pattern(regexp = PERSON) String approvedBy,
        @NotNull Map<@Pattern(regexp = ArticleRequests.CODE) String, @NotNull @Valid ArticleDocument>
                        articles) {
    private static final String PERSON = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    /// `audience` is INTERNAL and `effectiveFrom` the day of the start, if they are left out. A day
    /// begins in the time zone of the pack.
    record ArticleDocument(
            @NotNull @Valid TextPart zh,
            @NotNull @Valid TextPart en,
            @Size(max = ArticleContentRequest.MAX_CATEGORIES) @Nullable List<@NotNull @Text(max = 60) String> categories,
            @Size(max = ArticleContentRequest.MAX_KEYWORDS) @Nullable List<@NotNull @Text(max = 60) String> keywords,
            @Nullable Audience audience,
            @Size(max = ArticleContentRequest.MAX_SOURCES) @Nullable List<@NotNull @Text(max = 500) String> sources,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Nullable LocalDate reviewAt) {

        ArticleContentRequest content(ZoneId zone, Instant now) {
            Instant from = begin(effectiveFrom, zone);
            return new ArticleContentRequest(
                    zh,
                    en,
                    categories,
                    keywords,
                    audience == null ? Audience.INTERNAL : audience,
                    sources,
                    from == null ? now : from,
                    begin(effectiveTo, zone),
                    begin(reviewAt, zone));
        }

        private static @Nullable Instant begin(@Nullable LocalDate day, ZoneId zone) {
            return day == null ? null : day.atStartOfDay(zone).toInstant();
        }
    }
}
