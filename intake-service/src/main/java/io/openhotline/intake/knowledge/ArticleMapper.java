package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.Article;
import io.openhotline.intake.knowledge.domain.Article.Drafted;
import io.openhotline.intake.knowledge.domain.Article.Released;
import io.openhotline.intake.knowledge.domain.Article.Retired;
import io.openhotline.intake.knowledge.domain.Article.Revised;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasDrafted;
import io.openhotline.intake.knowledge.domain.ArticleText;
import io.openhotline.intake.knowledge.domain.Content;
import io.openhotline.intake.knowledge.domain.Draft;
import io.openhotline.intake.knowledge.domain.Period;
import io.openhotline.intake.knowledge.domain.Release;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Maps articles between the domain and their rows.
final class ArticleMapper {
    private ArticleMapper() {}

    /// @param versions in order of their numbers, at least one
    static Article article(ArticleEntity row, List<ArticleVersionEntity> versions) {
        if (row.retiredAt != null) {
            return new Retired();
        }
        List<Release> releases =
                versions.stream().flatMap(version -> release(version).stream()).toList();
        ArticleVersionEntity newest = versions.getLast();
        if (newest.startsAt != null) {
            return new Released(releases);
        }
        var draft = new Draft(newest.number, newest.author, effective(newest));
        return releases.isEmpty() ? new Drafted(draft) : new Revised(releases, draft);
    }

    private static List<Release> release(ArticleVersionEntity row) {
        return row.startsAt == null
                ? List.of()
                : List.of(new Release(row.number, row.startsAt, row.endsAt));
    }

    static Content content(ArticleVersionEntity row) {
        return new Content(
                text(row.titleZh, row.bodyZh),
                text(row.titleEn, row.bodyEn),
                row.categories,
                row.keywords,
                row.audience,
                row.sources,
                effective(row),
                row.reviewAt);
    }

    private static Period effective(ArticleVersionEntity row) {
        return new Period(row.effectiveFrom, row.effectiveTo);
    }

    private static @Nullable ArticleText text(@Nullable String title, @Nullable String body) {
        return title == null || body == null ? null : new ArticleText(title, body);
    }

    static ArticleVersionEntity version(
            UUID id, UUID article, WasDrafted drafted, Content content) {
        var row = new ArticleVersionEntity();
        row.id = id;
        row.articleId = article;
        row.number = drafted.version();
        texts(content, row);
        row.categories = content.categories();
        row.keywords = content.keywords();
        row.audience = content.audience();
        row.sources = content.sources();
        row.effectiveFrom = content.effective().from();
        row.effectiveTo = content.effective().to();
        row.reviewAt = content.reviewAt();
        row.author = drafted.by();
        row.writtenAt = drafted.at();
        return row;
    }

    private static void texts(Content content, ArticleVersionEntity row) {
        if (content.zh() != null) {
            row.titleZh = content.zh().title();
            row.bodyZh = content.zh().body();
        }
        if (content.en() != null) {
            row.titleEn = content.en().title();
            row.bodyEn = content.en().body();
        }
    }
}
