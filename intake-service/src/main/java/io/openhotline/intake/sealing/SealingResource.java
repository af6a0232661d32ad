package io.openhotline.intake.sealing;

import io.openhotline.intake.ticket.CheckedTicketService;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Seal;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the sealing of identities.
@Path("/tickets")
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SealingResource {
    private final CheckedTicketService tickets;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    SealingResource(
            CheckedTicketService tickets,
            TicketLookup lookup,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.tickets = tickets;
        this.lookup = lookup;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/{ticket}/sealing")
    @Operation(
            operationId = "sealTicket",
            summary = "Seal who the customer of a ticket is",
            description =
                    "Nobody sees the customer of the ticket from now on. The roles that the hotline"
                            + " names can have it revealed for a reason. There is no way back.")
    @APIResponse(responseCode = "204", description = "Sealed")
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response seal(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SealingRequest body) {
        return lookup.with(reference, id -> once(id, key, body));
    }

    private Response once(TicketId id, @Nullable String key, SealingRequest body) {
        return idempotency.optional(
                key,
                "POST /tickets/" + id.value() + "/sealing",
                body,
                () -> response(tickets.seal(command(id, body))));
    }

    private Seal command(TicketId id, SealingRequest body) {
        return new Seal(id, body.reason(), clock.instant(), actor.get());
    }

    private static Response response(Decision decision) {
        return switch (decision) {
            case Accepted _ -> Response.noContent().build();
            case Refused(var reason) when reason == Refusal.TICKET_NOT_FOUND ->
                    TicketLookup.notFound();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
