package io.openhotline.intake.sealing;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the course of a ticket to a customer who has no account, by its number and its code or
/// telephone number.
@Path("/tickets")
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FollowResource {
    private final FollowService tickets;
    private final FollowLimit limit;

    FollowResource(FollowService tickets, FollowLimit limit) {
        this.tickets = tickets;
        this.limit = limit;
    }

    @POST
    @Path("/follow")
    @Operation(
            operationId = "followTicket",
            summary = "Follow a ticket by its number and its code or telephone number",
            description =
                    "For customers without an account. A ticket that was filed anonymously has a"
                            + " code; for others, the telephone number of the customer is asked. A"
                            + " wrong number, code and telephone number look alike. Wrong ones are"
                            + " limited for each ticket and telephone number (429).")
    @APIResponse(
            responseCode = "200",
            description = "The course of the ticket",
            content = @Content(schema = @Schema(implementation = FollowedTicketView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response follow(@NotNull @Valid FollowRequest body) {
        FollowProof proof = body.proof();
        return proof.error()
                .map(error -> Problem.invalid(List.of(error)))
                .orElseGet(() -> limit.limited(proof, () -> found(proof)));
    }

    private Response found(FollowProof proof) {
        return tickets.find(proof)
                .map(view ->
                        Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build())
                .orElseGet(TicketLookup::notFound);
    }
}
