package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.ArticleSearchRequests.SearchRequest;
import io.openhotline.intake.knowledge.ArticleSearchRequests.SuggestRequest;
import io.openhotline.intake.knowledge.ArticleSuggestions.Suggestion;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the search of articles, and suggestions while a ticket is filed (T13).
@PackScoped
@Path("/articles")
@Tag(name = "Knowledge")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ArticleSearchResource {
    private final ArticleSearchService search;
    private final ArticleSuggestions suggestions;
    private final IntakePolicy policy;
    private final Clock clock;

    ArticleSearchResource(
            ArticleSearchService search,
            ArticleSuggestions suggestions,
            IntakePolicy policy,
            Clock clock) {
        this.search = search;
        this.suggestions = suggestions;
        this.policy = policy;
        this.clock = clock;
    }

    @POST
    @Path("/search")
    @Operation(
            operationId = "searchArticles",
            summary = "Search published articles, the best first",
            description =
                    "Words count most in a title, then as a keyword, then in the text. Searches without a"
                            + " result are listed for the librarian, without long numbers.")
    @APIResponse(
            responseCode = "200",
            description = "The best, at most `limit`",
            content = @Content(schema = @Schema(implementation = FoundArticles.class)))
    public Response search(@NotNull SearchRequest body) {
        QueryReader reader = body.reader();
        String words = reader.text("q", ArticleSearchRequests.MAX_WORDS);
        String category = ArticleQuery.category(reader, policy);
        int limit = reader.limit();
        if (body.q() == null) {
            return missing("/q");
        }
        return words == null || !reader.errors().isEmpty()
                ? Problem.invalid(reader.errors())
                : Response.ok(new Page<>(search.find(words, category, limit), null)).build();
    }

    @POST
    @Path("/suggestions")
    @Operation(
            operationId = "suggestArticles",
            summary = "Suggest published articles for a ticket, the best first",
            description =
                    "Suggests articles of the category, and those that share words with the text; rare"
                            + " words count more than frequent ones.")
    @APIResponse(
            responseCode = "200",
            description = "The best, at most `limit`, each with its reasons",
            content = @Content(schema = @Schema(implementation = SuggestedArticles.class)))
    public Response suggest(@NotNull SuggestRequest body) {
        QueryReader reader = body.reader();
        String category = ArticleQuery.category(reader, policy);
        String text =
                reader.read(
                        "text",
                        ArticleSearchResource::text,
                        "text",
                        "1",
                        ArticleSearchRequests.MAX_TEXT);
        int limit = reader.limit();
        if (body.category() == null && body.text() == null) {
            return missing("/text");
        }
        return reader.errors().isEmpty()
                ? Response.ok(
                                new Page<>(
                                        suggestions.find(category, text, limit, clock.instant()),
                                        null))
                        .build()
                : Problem.invalid(reader.errors());
    }

    /// Takes line breaks as well, because the text is a description.
    private static Optional<String> text(String given) {
        return Optional.of(given)
                .filter(it -> !it.isBlank())
                .filter(it -> it.codePointCount(0, it.length()) <= ArticleSearchRequests.MAX_TEXT);
    }

    private static Response missing(String pointer) {
        return Problem.invalid(List.of(FieldError.of(pointer, "required")));
    }

    /// Documents the shape of a search's result.
    @Schema(name = "FoundArticles", requiredProperties = "items")
    record FoundArticles(List<ArticleSummary> items) {}

    /// Documents the shape of suggestions.
    @Schema(name = "SuggestedArticles", requiredProperties = "items")
    record SuggestedArticles(List<Suggestion> items) {}
}
