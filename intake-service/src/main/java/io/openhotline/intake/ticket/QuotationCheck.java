package io.openhotline.intake.ticket;

import io.openhotline.platform.http.Problem.FieldError;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks that an answer quotes a version that is or was published.
@Singleton
public class QuotationCheck {
    private final QuotableArticles articles;

    QuotationCheck(QuotableArticles articles) {
        this.articles = articles;
    }

    public Optional<FieldError> check(@Nullable QuotedArticleRequest article) {
        return Optional.ofNullable(QuotedArticleRequest.quotation(article))
                .filter(quoted -> !articles.isQuotable(quoted))
                .map(_ -> FieldError.of("/article", "unknown-article"));
    }
}
