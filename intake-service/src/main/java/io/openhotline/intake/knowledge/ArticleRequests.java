package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.ArticleState;
import io.openhotline.platform.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Defines the request bodies of the commands to an article, and their response.
final class ArticleRequests {
    static final String CODE = "[a-z][a-z0-9-]{0,59}";

    private ArticleRequests() {}

    @Schema(name = "DraftArticle", description = "The first version of an article")
    record DraftRequest(
            @NotNull @Pattern(regexp = CODE) @Schema(
                            required = true,
                            description = "Names the article; no other has it",
                            examples = "water-price-2027")
                    String code,
            @NotNull @Valid @Schema(required = true) ArticleContentRequest content) {}

    @Schema(name = "RetireArticle", description = "The article isn't valid any more")
    record RetireRequest(
            @NotNull @Text(max = 1_000, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = 1_000)
                    String reason) {}

    @Schema(
            name = "ArticleVersionState",
            description = "A version of an article after a command",
            requiredProperties = {"code", "version", "state", "self"})
    record StateView(
            String code,
            int version,
            ArticleState state,
            @Schema(description = "Path of the version") String self) {
        static StateView of(String code, int version, ArticleState state) {
            return new StateView(
                    code, version, state, "/articles/" + code + "/versions/" + version);
        }
    }
}
