package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.Audience;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Defines what a version of an article says, by shape only; [ContentCheck] checks the rest.
@Schema(
        name = "ArticleContent",
        description = "What a version of an article says, in Chinese, in English or in both")
record ArticleContentRequest(
        @Valid @Nullable TextPart zh,
        @Valid @Nullable TextPart en,
        @Size(max = MAX_CATEGORIES) @Schema(description = "Codes of categories that it is about")
                @Nullable List<@NotNull @Text(max = 60) String> categories,
        @Size(max = MAX_KEYWORDS) @Schema(description = "Words by which it is found as well")
                @Nullable List<@NotNull @Text(max = 60) String> keywords,
        @NotNull @Schema(required = true, description = "Who reads it when it is published")
                Audience audience,
        @Size(max = MAX_SOURCES) @Schema(description = "Rules and documents that it relies on")
                @Nullable List<@NotNull @Text(max = 500) String> sources,
        @NotNull @Schema(
                        required = true,
                        description = "When the rule takes effect; published then, once approved")
                Instant effectiveFrom,
        @Schema(description = "When the rule ends; later than its begin")
                @Nullable Instant effectiveTo,
        @Schema(description = "When the librarian looks at it again") @Nullable Instant reviewAt) {
    static final int MAX_CATEGORIES = 50;
    static final int MAX_KEYWORDS = 50;
    static final int MAX_SOURCES = 20;

    ArticleContentRequest {
        categories = categories == null ? List.of() : categories;
        keywords = keywords == null ? List.of() : keywords;
        sources = sources == null ? List.of() : sources;
    }

    @Schema(name = "ArticleContentText")
    record TextPart(
            @NotNull @Text(max = 200) @Schema(required = true, minLength = 1, maxLength = 200)
                    String title,
            @NotNull @Text(max = 20_000, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = 20_000)
                    String body) {}
}
