package io.openhotline.intake.incident;

import io.openhotline.intake.incident.IncidentRequests.JoinRequest;
import io.openhotline.intake.incident.IncidentRequests.LeaveRequest;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lets tickets join and leave an incident by hand.
@Path("/incidents/{incident}/tickets")
@Tag(name = "Incidents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "incident-or-ticket-not-found")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class IncidentTicketResource {
    private final IncidentMemberService members;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    IncidentTicketResource(
            IncidentMemberService members,
            TicketLookup lookup,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.members = members;
        this.lookup = lookup;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "joinIncident",
            summary = "Let a ticket join the incident",
            description =
                    "Its work order is recalled, and its clock and survey end, as with a merge. It"
                            + " is closed with the incident.")
    @APIResponse(
            responseCode = "200",
            description = "Joined",
            content = @Content(schema = @Schema(implementation = IncidentStateView.class)))
    @APIResponse(responseCode = "409", ref = "not-joined")
    public Response join(
            @PathParam("incident") @Parameter(ref = "incident") String id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid JoinRequest body) {
        return IncidentResponses.with(
                id,
                incident ->
                        lookup.with(
                                body.ticket(),
                                ticket ->
                                        idempotency.optional(
                                                key,
                                                "POST /incidents/" + incident + "/tickets",
                                                body,
                                                () -> join(incident, ticket))));
    }

    private Response join(UUID incident, TicketId ticket) {
        return IncidentResponses.of(members.join(incident, ticket, actor.get(), now()), 200);
    }

    @POST
    @Path("/{ticket}/leaving")
    @Operation(
            operationId = "leaveIncident",
            summary = "Let a ticket leave the incident",
            description =
                    "It goes on by itself, and dispatch issues a work order. The customer's deadline"
                            + " counts from receipt.")
    @APIResponse(
            responseCode = "200",
            description = "Left",
            content = @Content(schema = @Schema(implementation = IncidentStateView.class)))
    @APIResponse(responseCode = "409", ref = "not-left")
    public Response leave(
            @PathParam("incident") @Parameter(ref = "incident") String id,
            @PathParam("ticket") @Parameter(ref = "ticket") String reference,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid LeaveRequest body) {
        return IncidentResponses.with(
                id,
                incident ->
                        lookup.with(
                                reference,
                                ticket ->
                                        idempotency.optional(
                                                key,
                                                "POST /incidents/%s/tickets/%s/leaving"
                                                        .formatted(incident, ticket.value()),
                                                body,
                                                () -> leave(incident, ticket, body))));
    }

    private Response leave(UUID incident, TicketId ticket, LeaveRequest body) {
        return IncidentResponses.of(
                members.leave(incident, ticket, body.reason(), actor.get(), now()), 200);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
