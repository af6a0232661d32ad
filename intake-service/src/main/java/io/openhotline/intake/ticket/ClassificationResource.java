package io.openhotline.intake.ticket;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.ClassificationCheck.Checked.Fine;
import io.openhotline.intake.ticket.ClassificationCheck.Checked.Wrong;
import io.openhotline.intake.ticket.TicketRequests.StateView;
import io.openhotline.intake.ticket.domain.Classification;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Reclassify;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves corrections of a ticket's category and nature by the desk (C34).
@PackScoped
@Path("/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClassificationResource {
    private final TicketService tickets;
    private final TicketLookup lookup;
    private final RequiredParts parts;
    private final IntakePolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    ClassificationResource(
            TicketService tickets,
            TicketLookup lookup,
            RequiredParts parts,
            IntakePolicy policy,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.tickets = tickets;
        this.lookup = lookup;
        this.parts = parts;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/{ticket}/classification")
    @Operation(
            operationId = "reclassifyTicket",
            summary = "Correct category and nature",
            description =
                    "For the desk, until the ticket is closed. Figures follow the new category, and"
                            + " the first one stays on record. A work order that is out stays where"
                            + " it is; dispatch offers the department that the routes name now."
                            + " Refused by `ticket-lacks` if the category requires a part of"
                            + " customer or place that the ticket doesn't have: a correction can't"
                            + " add it; file a new ticket and withdraw this one.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "not-reclassified")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response reclassify(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ClassificationRequest body) {
        return switch (ClassificationCheck.check(body, policy)) {
            case Fine(var classification) ->
                    lookup.with(
                            reference,
                            id ->
                                    idempotency.optional(
                                            key,
                                            "POST /tickets/" + id.value() + "/classification",
                                            body,
                                            () -> reclassify(id, classification, body.reason())));
            case Wrong(var errors) -> Problem.invalid(errors);
        };
    }

    private Response reclassify(TicketId id, Classification corrected, String reason) {
        List<FieldError> missing = parts.missing(id, corrected.category());
        if (!missing.isEmpty()) {
            return Problem.invalid(missing);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var command = new Reclassify(id, corrected, reason, at, actor.get());
        return switch (tickets.reclassify(command)) {
            case Accepted(var ticket, _) -> Response.ok(StateView.of(id, ticket)).build();
            case Refused(var refusal) when refusal == Refusal.TICKET_NOT_FOUND ->
                    TicketLookup.notFound();
            case Refused(var refusal) -> Problem.conflict(refusal);
        };
    }
}
