package io.openhotline.reporting.fact;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.http.Uuids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows how a ticket is counted, so that a figure can be followed down to its tickets.
@Path("/tickets")
@RunOnVirtualThread
@Tag(name = "Facts")
public class FactResource {
    private final FactService facts;

    FactResource(FactService facts) {
        this.facts = facts;
    }

    @GET
    @Path("/{id}/fact")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getTicketFact",
            summary = "A ticket as it is counted",
            description =
                    "The fact that reports count, and the observations from which it was folded."
                            + " Contains no personal data.")
    @APIResponse(
            responseCode = "200",
            description = "The ticket as reports count it",
            content = @Content(schema = @Schema(implementation = TicketFactView.class)))
    @APIResponse(responseCode = "400", ref = "unknown-parameter")
    @APIResponse(
            responseCode = "404",
            description = "`ticket-not-counted`: no event of such a ticket has arrived")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response get(
            @PathParam("id")
                    @Parameter(
                            description = "The id of the ticket",
                            schema = @Schema(implementation = UUID.class))
                    String id,
            @Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        return query.errors().isEmpty() ? find(id) : Problem.invalid(query.errors());
    }

    private Response find(String id) {
        return Uuids.parse(id)
                .flatMap(facts::find)
                .map(found -> Response.ok(found).build())
                .orElseGet(() -> Problem.notFound("ticket-not-counted"));
    }
}
