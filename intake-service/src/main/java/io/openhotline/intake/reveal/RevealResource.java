package io.openhotline.intake.reveal;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.CheckedTicketService;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves contact data in clear, for a reason that is logged.
@PackScoped
@Path("/tickets")
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevealResource {
    static final String OPERATION = "revealTicket";

    private final RevealService reveals;
    private final TicketLookup lookup;
    private final CheckedTicketService tickets;
    private final IntakePolicy policy;
    private final CurrentActor actor;

    RevealResource(
            RevealService reveals,
            TicketLookup lookup,
            CheckedTicketService tickets,
            IntakePolicy policy,
            CurrentActor actor) {
        this.reveals = reveals;
        this.lookup = lookup;
        this.tickets = tickets;
        this.policy = policy;
        this.actor = actor;
    }

    @POST
    @Path("/{ticket}/reveal")
    @Operation(
            operationId = OPERATION,
            summary = "Reveal contact data",
            description =
                    "Returns the contact data that other answers mask. Each call is logged with its"
                            + " reason (`GET /access-log`), and so a repeat is logged again.")
    @APIResponse(
            responseCode = "200",
            description = "The contact data",
            content = @Content(schema = @Schema(implementation = RevealView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "403", ref = "identity-sealed")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response reveal(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @NotNull @Valid RevealRequest body) {
        return body.error()
                .map(error -> Problem.invalid(List.of(error)))
                .orElseGet(() -> lookup.with(reference, id -> reveal(id, body)));
    }

    /// Only named roles may know the customer of a sealed ticket.
    private Response reveal(TicketId id, RevealRequest body) {
        if (body.asksWho() && tickets.isSealed(id) && !policy.sealing().mayKnow(actor.caller())) {
            return Problem.response(403, "identity-sealed");
        }
        return reveals.reveal(id, body, actor.caller())
                .map(RevealResource::forThisAnswerOnly)
                .orElseGet(TicketLookup::notFound);
    }

    private static Response forThisAnswerOnly(RevealView contact) {
        return Response.ok(contact).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
