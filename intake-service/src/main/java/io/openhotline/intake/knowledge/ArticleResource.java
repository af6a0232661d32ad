package io.openhotline.intake.knowledge;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves single articles and their versions (T13).
@Path("/articles")
@Tag(name = "Knowledge")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "article-not-found")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ArticleResource {
    private final ArticleReader articles;

    ArticleResource(ArticleReader articles) {
        this.articles = articles;
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getArticle",
            summary = "Get the published version of an article",
            description =
                    "Editors get the newest version of an article that isn't published. A reading"
                            + " counts as a use, except by librarians.")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response find(
            @PathParam("code") @Parameter(ref = "article") String code, @Context UriInfo uri) {
        return response(uri, () -> articles.find(code));
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(
            operationId = "getArticleVersion",
            summary = "Get a version of an article",
            description =
                    "Staff read every version that was ever published, as an answer quoted it. Editors"
                            + " read drafts as well, customers the published version alone.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response find(
            @PathParam("code") @Parameter(ref = "article") String code,
            @PathParam("version") @Parameter(ref = "article-version") int version,
            @Context UriInfo uri) {
        return response(uri, () -> articles.find(code, version));
    }

    private static Response response(UriInfo uri, Supplier<Optional<ArticleView>> read) {
        var parameters = new QueryReader(uri.getQueryParameters());
        return parameters.errors().isEmpty()
                ? read.get()
                        .map(view -> Response.ok(view).build())
                        .orElseGet(ArticleResponses::notFound)
                : Problem.invalid(parameters.errors());
    }
}
