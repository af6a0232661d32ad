package io.openhotline.intake.verification;

import io.openhotline.intake.ticket.CheckedTicketService;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.Verify;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves the verification of complaints.
@Path("/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VerificationResource {
    private final CheckedTicketService tickets;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    VerificationResource(
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
    @Path("/{ticket}/verification")
    @Operation(
            operationId = "verifyTicket",
            summary = "Record that a complaint was checked with its customer",
            description =
                    "The ticket goes on to a department now. A correction becomes a supplement; the"
                            + " first words stay.")
    @APIResponse(responseCode = "204", description = "Verified")
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response verify(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid VerificationRequest body) {
        return body.error()
                .map(error -> Problem.invalid(List.of(error)))
                .orElseGet(() -> lookup.with(reference, id -> once(id, key, body)));
    }

    private Response once(TicketId id, @Nullable String key, VerificationRequest body) {
        return idempotency.optional(
                key,
                "POST /tickets/" + id.value() + "/verification",
                body,
                () -> response(tickets.verify(command(id, body))));
    }

    private Verify command(TicketId id, VerificationRequest body) {
        return new Verify(id, body.outcome(), body.correction(), clock.instant(), actor.get());
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
