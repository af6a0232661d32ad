package io.openhotline.dispatch.workorder;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lists what waits for the review of a second person (T5).
@Path("/reviews")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ReviewResource {
    private final ReviewReader reviews;

    ReviewResource(ReviewReader reviews) {
        this.reviews = reviews;
    }

    /// Describes a page of reviews in the OpenAPI document.
    @Schema(name = "ReviewPage", requiredProperties = "items")
    record ReviewPage(
            List<ReviewView> items,
            @Schema(description = "The `after` of the next page; left out on the last one")
                    @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "List what waits for a second person, oldest first",
            description =
                    "Dispatches, chase orders and recalls that have not left for the department."
                            + " A dispatch that was sent back is in the list of work orders with"
                            + " `status=SENT_BACK`.")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "The `next` of the page before",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Size of the page",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @APIResponse(
            responseCode = "200",
            description = "A page of reviews",
            content = @Content(schema = @Schema(implementation = ReviewPage.class)))
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        UUID after = query.read("after", Uuids::parse, "cursor");
        int limit = query.limit();
        return query.errors().isEmpty()
                ? Response.ok(reviews.waiting(after, limit)).build()
                : Problem.invalid(query.errors());
    }
}
