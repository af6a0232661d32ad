package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ArticleUseRepository.Uses;
import io.openhotline.intake.knowledge.domain.ArticleState;
import io.openhotline.intake.knowledge.domain.ArticleText;
import io.openhotline.intake.knowledge.domain.Audience;
import io.openhotline.intake.knowledge.domain.Content;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a version of an article.
@Schema(
        name = "Article",
        description = "A version of an article",
        requiredProperties = {
            "code",
            "version",
            "state",
            "categories",
            "keywords",
            "audience",
            "sources",
            "effectiveFrom",
            "writtenAt"
        })
record ArticleView(
        String code,
        @Schema(minimum = "1") int version,
        ArticleState state,
        @Nullable ArticleText zh,
        @Nullable ArticleText en,
        List<String> categories,
        List<String> keywords,
        Audience audience,
        List<String> sources,
        Instant effectiveFrom,
        @Nullable Instant effectiveTo,
        @Nullable Instant reviewAt,
        @Schema(description = "Staff number; not for customers") @Nullable String author,
        Instant writtenAt,
        @Schema(description = "Staff number; not for customers") @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Schema(description = "Published from then") @Nullable Instant startsAt,
        @Schema(description = "Superseded, retired or over from then") @Nullable Instant endsAt,
        @Schema(description = "Id of the ticket that it was proposed from; not for customers")
                @Nullable UUID ticket,
        @Schema(description = "Why the article was retired; not for customers")
                @Nullable String retirementReason,
        @Schema(description = "How often the article was used, in all versions; not for customers")
                @Nullable UsesView uses) {

    @Schema(
            name = "ArticleUses",
            requiredProperties = {"quoted", "read"})
    record UsesView(
            @Schema(description = "Answers of tickets that quote it", minimum = "0") long quoted,
            @Schema(description = "Readings, without those of librarians", minimum = "0")
                    long read) {}

    static ArticleView of(ArticleEntity article, ArticleVersionEntity row, Uses uses, Instant now) {
        Content content = ArticleMapper.content(row);
        return new ArticleView(
                article.code,
                row.number,
                row.state(now),
                content.zh(),
                content.en(),
                content.categories(),
                content.keywords(),
                content.audience(),
                content.sources(),
                content.effective().from(),
                content.effective().to(),
                content.reviewAt(),
                row.author,
                row.writtenAt,
                row.approvedBy,
                row.approvedAt,
                row.startsAt,
                row.endsAt,
                article.ticketId,
                article.retirementReason,
                new UsesView(uses.quoted(), uses.read()));
    }

    /// Leaves out who wrote it, where from and how often it is used.
    ArticleView forCustomer() {
        return new ArticleView(
                code,
                version,
                state,
                zh,
                en,
                categories,
                keywords,
                audience,
                sources,
                effectiveFrom,
                effectiveTo,
                reviewAt,
                null,
                writtenAt,
                null,
                approvedAt,
                startsAt,
                endsAt,
                null,
                null,
                null);
    }
}
