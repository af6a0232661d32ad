package io.openhotline.intake.shift;

import io.openhotline.intake.shift.domain.HandoverStatus;
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
import java.time.Instant;
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

/// Serves the log of handovers (S4).
@Path("/handovers")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class HandoverListResource {
    private final HandoverListService list;
    private final HandoverService handovers;

    HandoverListResource(HandoverListService list, HandoverService handovers) {
        this.list = list;
        this.handovers = handovers;
    }

    @GET
    @Operation(
            operationId = "listHandovers",
            summary = "List handovers, the newest first",
            description = "All given filters must hold.")
    @Parameter(
            name = "predecessor",
            in = ParameterIn.QUERY,
            description = "Staff number",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "successor",
            in = ParameterIn.QUERY,
            description = "Staff number",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = HandoverStatus.class))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Handed over at or after",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Handed over before",
            schema = @Schema(implementation = Instant.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = HandoverPage.class)))
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        HandoverQuery query = HandoverQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(list.page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    @GET
    @Path("/{handover}")
    @Operation(
            operationId = "getHandover",
            summary = "Show a handover",
            description = "With the decision of the successor on each ticket.")
    @APIResponse(
            responseCode = "200",
            description = "The handover",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    @APIResponse(responseCode = "404", ref = "handover-not-found")
    public Response find(@PathParam("handover") @Parameter(ref = "handover") UUID id) {
        return handovers
                .find(id)
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> Problem.notFound("handover-not-found"));
    }

    /// Documents the shape of a page.
    @Schema(name = "HandoverPage", requiredProperties = "items")
    record HandoverPage(
            List<HandoverView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
