package io.openhotline.intake.inspection;

import io.openhotline.intake.inspection.SentBackView.SentBackList;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves what inspectors sent back to the desk about a ticket, and records the settlements.
@Path("/tickets/{ticket}/sent-back")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Tickets")
public class SentBackResource {
    private final InspectionService inspections;
    private final TicketLookup tickets;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    SentBackResource(
            InspectionService inspections,
            TicketLookup tickets,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.inspections = inspections;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listSentBack",
            summary = "List what inspectors sent back about a ticket",
            description = "The latest first (T14).")
    @APIResponse(
            responseCode = "200",
            description = "What was sent back",
            content = @Content(schema = @Schema(implementation = SentBackList.class)))
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@PathParam("ticket") @Parameter(ref = "ticket") String reference) {
        return existing(
                reference,
                id -> Response.ok(new SentBackList(inspections.list(id.value()))).build());
    }

    @POST
    @Path("/{inspection}/settlement")
    @Operation(
            operationId = "settleSentBack",
            summary = "Settle what an inspector sent back",
            description = "Ends the task `SENT_BACK` of the desk.")
    @APIResponse(responseCode = "204", description = "Settled")
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "nothing-sent-back")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response settle(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @PathParam("inspection") @Parameter(description = "Id of the inspection")
                    UUID inspection,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SettlementRequest body) {
        return existing(
                reference,
                id ->
                        idempotency.optional(
                                key,
                                "POST /tickets/" + id.value() + "/sent-back/" + inspection,
                                body,
                                () -> settle(id.value(), inspection, body.note())));
    }

    private Response existing(String reference, Function<TicketId, Response> then) {
        return tickets.with(reference, id -> tickets.existing(id.value(), then));
    }

    private Response settle(UUID ticket, UUID inspection, String note) {
        boolean settled =
                inspections.settle(
                        ticket,
                        inspection,
                        note,
                        actor.caller().person(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        return settled ? Response.noContent().build() : Problem.response(409, "nothing-sent-back");
    }
}
