package io.openhotline.intake.knowledge;

import io.openhotline.intake.knowledge.domain.ArticleState;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves lists of articles and of their versions.
@PackScoped
@Path("/articles")
@Tag(name = "Knowledge")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ArticleListResource {
    private final ArticleListService articles;
    private final IntakePolicy policy;

    ArticleListResource(ArticleListService articles, IntakePolicy policy) {
        this.articles = articles;
        this.policy = policy;
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "List articles, the latest written first",
            description = "Shows editors drafts as well, and others what is published for them.")
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            description = "Code of a category",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description =
                    "State of the versions; without it, editors get the newest of each article",
            schema = @Schema(implementation = ArticleState.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        ArticleQuery query = ArticleQuery.read(parameters, policy);
        return parameters.errors().isEmpty()
                ? Response.ok(articles.page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    @GET
    @Path("/{code}/versions")
    @Operation(
            operationId = "listArticleVersions",
            summary = "List the versions of an article, the newest first",
            description = "The page is empty for an article that the caller may not see.")
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            description = "Code of a category",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description =
                    "State of the versions; without it, editors get the newest of each article",
            schema = @Schema(implementation = ArticleState.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    public Response versions(
            @PathParam("code") @Parameter(ref = "article") String code, @Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        ArticleQuery query = ArticleQuery.read(parameters, policy);
        return parameters.errors().isEmpty()
                ? Response.ok(articles.versions(code, query)).build()
                : Problem.invalid(parameters.errors());
    }

    /// Documents the shape of a page of articles.
    @Schema(name = "ArticlePage", requiredProperties = "items")
    record ArticlePage(
            List<ArticleSummary> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
