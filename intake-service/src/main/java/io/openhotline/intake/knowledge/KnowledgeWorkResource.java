package io.openhotline.intake.knowledge;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the lists that a librarian works on: what is due, and what nobody found (T13).
@Path("/knowledge")
@Tag(name = "Knowledge")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class KnowledgeWorkResource {
    private static final int DEFAULT_DAYS = 14;
    private static final int MOST_DAYS = 366;

    private final DueArticles due;
    private final ArticleSearchService searches;

    KnowledgeWorkResource(DueArticles due, ArticleSearchService searches) {
        this.due = due;
        this.searches = searches;
    }

    @GET
    @Path("/due")
    @Operation(
            operationId = "listDueArticles",
            summary = "List approvals, starts, reviews and ends that are due, the earliest first",
            description =
                    "New rules must be in before they take effect. Overdue ones are listed too.")
    @Parameter(
            name = "days",
            in = ParameterIn.QUERY,
            description = "Due within so many days",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "1",
                            maximum = "366",
                            defaultValue = "14"))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = DuePage.class)))
    public Response due(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        Integer days = query.read("days", KnowledgeWorkResource::days, "range", "1", MOST_DAYS);
        var after = query.cursor();
        int limit = query.limit();
        return query.errors().isEmpty()
                ? Response.ok(
                                due.page(
                                        Duration.ofDays(days == null ? DEFAULT_DAYS : days),
                                        after,
                                        limit))
                        .build()
                : Problem.invalid(query.errors());
    }

    @GET
    @Path("/unanswered-searches")
    @Operation(
            operationId = "listUnansweredSearches",
            summary = "List searches that found no article, the latest first",
            description = "Equal searches are one row with their number, kept for 400 days.")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = UnansweredPage.class)))
    public Response unanswered(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        var after = query.cursor();
        int limit = query.limit();
        return query.errors().isEmpty()
                ? Response.ok(searches.unanswered(after, limit)).build()
                : Problem.invalid(query.errors());
    }

    private static Optional<Integer> days(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(days -> days >= 1 && days <= MOST_DAYS);
    }

    /// Documents the shape of a page of what is due.
    @Schema(name = "DueArticlePage", requiredProperties = "items")
    record DuePage(
            List<DueArticles.View> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}

    /// Documents the shape of a page of searches.
    @Schema(name = "UnansweredSearchPage", requiredProperties = "items")
    record UnansweredPage(
            List<UnansweredSearchView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
