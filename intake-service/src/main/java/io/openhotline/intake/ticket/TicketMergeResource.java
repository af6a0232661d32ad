package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.TicketRequests.StateView;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.Unmerge;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Text;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Merges a ticket into another one, and takes a merge back.
@Path("/tickets")
@Tag(name = "Duplicates", description = "Finding, linking and merging tickets of one matter")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "ticket-not-found")
@APIResponse(responseCode = "409", ref = "not-merged-or-parted")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TicketMergeResource {
    private static final int MAX_REASON = 1_000;

    private final MergedTicketService tickets;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    TicketMergeResource(
            MergedTicketService tickets,
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

    @Schema(name = "MergeTicket", description = "Which ticket goes on, and why")
    record MergeTicketRequest(
            @NotNull @Text(max = 60)
                    @Schema(
                            required = true,
                            description = "Id or number of the ticket that goes on",
                            examples = "2026-0000124-4")
                    String into,
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {}

    @Schema(name = "UnmergeTicket", description = "Why the merge is taken back")
    record UnmergeTicketRequest(
            @NotNull @Text(max = MAX_REASON, multiline = true)
                    @Schema(required = true, minLength = 1, maxLength = MAX_REASON)
                    String reason) {}

    @POST
    @Path("/{ticket}/merge")
    @Operation(
            operationId = "mergeTicket",
            summary = "Merge the ticket into another one",
            description =
                    "The other ticket goes on for both. This one is closed as merged: its work order is"
                            + " recalled, its clock and its survey end, and its customer is told and asked"
                            + " with the other one.")
    @APIResponse(
            responseCode = "200",
            description = "Merged",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    public Response merge(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid MergeTicketRequest body) {
        return lookup.with(
                reference,
                id ->
                        lookup.with(
                                body.into(),
                                into ->
                                        idempotency.optional(
                                                key,
                                                "POST /tickets/" + id.value() + "/merge",
                                                body,
                                                () ->
                                                        response(
                                                                id,
                                                                tickets.merge(
                                                                        id,
                                                                        into,
                                                                        body.reason(),
                                                                        now(),
                                                                        actor.get())))));
    }

    @POST
    @Path("/{ticket}/unmerge")
    @Operation(
            operationId = "unmergeTicket",
            summary = "Take a merge back",
            description =
                    "The ticket is open as before, and dispatch issues a new work order. The customer's"
                            + " deadline is the old one.")
    @APIResponse(
            responseCode = "200",
            description = "The ticket goes on by itself",
            content = @Content(schema = @Schema(implementation = StateView.class)))
    public Response unmerge(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid UnmergeTicketRequest body) {
        return lookup.with(
                reference,
                id ->
                        idempotency.optional(
                                key,
                                "POST /tickets/" + id.value() + "/unmerge",
                                body,
                                () ->
                                        response(
                                                id,
                                                tickets.unmerge(
                                                        new Unmerge(
                                                                id,
                                                                body.reason(),
                                                                now(),
                                                                actor.get())))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Response response(TicketId id, Decision decision) {
        return switch (decision) {
            case Accepted(var ticket, _) -> Response.ok(StateView.of(id, ticket)).build();
            case Refused(var reason) when reason == Refusal.TICKET_NOT_FOUND ->
                    TicketLookup.notFound();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
