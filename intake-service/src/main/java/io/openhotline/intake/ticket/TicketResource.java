package io.openhotline.intake.ticket;

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

/// Serves single tickets.
@Path("/tickets")
@Tag(name = "Tickets", description = "Filing, finding and changing tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketResource {
    static final String OPERATION = "getTicket";

    private final TicketReader tickets;
    private final TicketLookup lookup;

    TicketResource(TicketReader tickets, TicketLookup lookup) {
        this.tickets = tickets;
        this.lookup = lookup;
    }

    @GET
    @Path("/{ticket}")
    @Operation(
            operationId = OPERATION,
            summary = "Get a whole ticket",
            description =
                    "Returns the ticket with its status and what departments report. Contact data are"
                            + " in clear or masked, as the matrix says; a reading in clear is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The ticket",
            content = @Content(schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response find(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        if (!parameters.errors().isEmpty()) {
            return Problem.invalid(parameters.errors());
        }
        return lookup.with(
                reference,
                id ->
                        tickets.find(id)
                                .map(view -> Response.ok(view).build())
                                .orElseGet(TicketLookup::notFound));
    }
}
