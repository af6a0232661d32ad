package io.openhotline.intake.related;

import io.openhotline.intake.ticket.TicketLookup;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves candidates for duplicates.
@Path("/tickets")
@Tag(name = "Duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SimilarResource {
    private final SimilarService similar;
    private final TicketLookup lookup;

    SimilarResource(SimilarService similar, TicketLookup lookup) {
        this.similar = similar;
        this.lookup = lookup;
    }

    @GET
    @Path("/{ticket}/similar")
    @Operation(
            operationId = "listSimilarTickets",
            summary = "Find tickets that may report the same matter",
            description =
                    "Compares customer, place within the radius of the category, category and words of"
                            + " tickets that are open or were closed within 30 days. Each candidate has"
                            + " its reasons.")
    @APIResponse(
            responseCode = "200",
            description = "The candidates",
            content = @Content(schema = @Schema(implementation = SimilarView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response similar(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        if (!parameters.errors().isEmpty()) {
            return Problem.invalid(parameters.errors());
        }
        return lookup.with(
                reference,
                id ->
                        similar.similarTo(id)
                                .map(it -> Response.ok(new SimilarView(it)).build())
                                .orElseGet(TicketLookup::notFound));
    }
}
