package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.platform.http.Text;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names the version of an article that an answer quotes.
@Schema(name = "QuoteArticle", description = "A version that is or was published")
public record QuotedArticleRequest(
        @NotNull @Text(max = 60) @Schema(required = true, examples = "water-price-2027")
                String code,
        @NotNull @Schema(required = true, minimum = "1") Integer version) {

    public static @Nullable Quotation quotation(@Nullable QuotedArticleRequest article) {
        return article == null ? null : new Quotation(article.code(), article.version());
    }
}
