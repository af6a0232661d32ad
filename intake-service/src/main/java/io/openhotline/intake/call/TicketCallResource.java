package io.openhotline.intake.call;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.Text;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the link from a ticket to the calls about it.
@Path("/tickets")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketCallResource {
    private final TicketCallService links;
    private final TicketLookup lookup;

    TicketCallResource(TicketCallService links, TicketLookup lookup) {
        this.links = links;
        this.lookup = lookup;
    }

    @POST
    @Path("/{ticket}/calls")
    @Operation(
            operationId = "linkCall",
            summary = "Say that a call was about this ticket",
            description =
                    "Also how a voice message becomes a ticket or refers to one (T7). Saying it again"
                            + " changes nothing. The recordings of the call are attachments of the ticket"
                            + " then. A call about a sealed ticket isn't linked, and doesn't show who"
                            + " called any more.")
    @APIResponse(responseCode = "204", description = "Linked")
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-or-call-not-found")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response link(
            @PathParam("ticket") @Parameter(ref = "ticket") String ticket,
            @NotNull @Valid LinkRequest body) {
        return lookup.with(ticket, id -> link(id, body.call()));
    }

    private Response link(TicketId ticket, String call) {
        return switch (links.link(ticket, call)) {
            case LINKED -> Response.noContent().build();
            case NO_TICKET -> TicketLookup.notFound();
            case NO_CALL -> CallResource.notFound();
        };
    }

    @Schema(name = "LinkCall")
    record LinkRequest(
            @NotNull @Text(max = CallEventRequest.MAX_NAME)
                    @Schema(
                            required = true,
                            maxLength = CallEventRequest.MAX_NAME,
                            description = "The switchboard's id of the call")
                    String call) {}
}
