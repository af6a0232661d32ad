package io.openhotline.intake.related;

import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/// Serves the links between tickets.
@Path("/tickets")
@Tag(name = "Duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "ticket-not-found")
@APIResponse(responseCode = "503", ref = "unavailable")
public class LinkResource {
    private final LinkService links;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    LinkResource(
            LinkService links,
            TicketLookup lookup,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.links = links;
        this.lookup = lookup;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Path("/{ticket}/links")
    @Operation(
            operationId = "listLinkedTickets",
            summary = "List linked and merged tickets",
            description = "Links in both directions, the newest first, up to 200.")
    @APIResponse(
            responseCode = "200",
            description = "The links",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    public Response list(@PathParam("ticket") @Parameter(ref = "ticket") String reference) {
        return lookup.with(reference, id -> Response.ok(new LinkView(links.of(id))).build());
    }

    @POST
    @Path("/{ticket}/links")
    @Operation(
            operationId = "linkTicket",
            summary = "Link the ticket with another one",
            description = "Changes neither ticket.")
    @APIResponse(
            responseCode = "201",
            description = "Linked; all links of the ticket",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    @APIResponse(responseCode = "409", ref = "not-linked")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response link(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid LinkRequest body) {
        return lookup.with(
                reference,
                id ->
                        lookup.with(
                                body.other(),
                                other ->
                                        idempotency.required(
                                                key,
                                                "POST /tickets/" + id.value() + "/links",
                                                body,
                                                () -> link(id, other, body))));
    }

    @DELETE
    @Path("/{ticket}/links/{other}")
    @Operation(
            operationId = "unlinkTicket",
            summary = "Remove the link with another ticket",
            description =
                    "In both directions; changes neither ticket. A merge is taken back instead.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", ref = "link-not-found")
    public Response unlink(
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @PathParam("other")
                    @Parameter(
                            description = "Id or number of the other ticket",
                            schema = @Schema(implementation = String.class, maxLength = 60))
                    String other) {
        return lookup.with(reference, id -> lookup.with(other, linked -> unlink(id, linked)));
    }

    private Response unlink(TicketId id, TicketId other) {
        return links.unlink(id, other, now(), actor.get())
                ? Response.noContent().build()
                : Problem.notFound("link-not-found");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Response link(TicketId id, TicketId other, LinkRequest body) {
        Decision decision = links.link(id, body.relation().relation(), other, now(), actor.get());
        return switch (decision) {
            case Accepted _ ->
                    Response.created(URI.create("/tickets/" + id.value() + "/links"))
                            .entity(new LinkView(links.of(id)))
                            .build();
            case Refused(var reason) when reason == Refusal.TICKET_NOT_FOUND ->
                    TicketLookup.notFound();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
