package io.openhotline.intake.timeline;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.timeline.Timeline.Entry;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the timeline of a ticket across all services (W5).
@Path("/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TimelineResource {
    @Schema(
            name = "Timeline",
            description = "The events of the ticket, oldest first",
            requiredProperties = "items")
    record TimelineView(List<Entry> items) {}

    static final String OPERATION = "getTimeline";

    private final TimelineReader timeline;
    private final TicketLookup lookup;

    TimelineResource(TimelineReader timeline, TicketLookup lookup) {
        this.timeline = timeline;
        this.lookup = lookup;
    }

    @GET
    @Path("/{ticket}/timeline")
    @Operation(
            operationId = OPERATION,
            summary = "List the events of a ticket across all services",
            description =
                    "Shows the events and fields that are listed for the audience: the desk, or the"
                            + " customer for the role `customer`. Texts are in clear or masked, as for"
                            + " the ticket.")
    @APIResponse(
            responseCode = "200",
            description = "The events, oldest first",
            content = @Content(schema = @Schema(implementation = TimelineView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response timeline(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        if (!parameters.errors().isEmpty()) {
            return Problem.invalid(parameters.errors());
        }
        return lookup.with(
                reference,
                id -> {
                    List<Entry> entries = timeline.read(id);
                    return entries.isEmpty()
                            ? TicketLookup.notFound()
                            : Response.ok(new TimelineView(entries)).build();
                });
    }
}
