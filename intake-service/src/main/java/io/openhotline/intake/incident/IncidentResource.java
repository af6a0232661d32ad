package io.openhotline.intake.incident;

import io.openhotline.intake.incident.IncidentRequests.ChangeRequest;
import io.openhotline.intake.incident.IncidentRequests.CloseRequest;
import io.openhotline.intake.incident.IncidentRequests.OpenRequest;
import io.openhotline.intake.incident.IncidentService.Description;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.TicketLookup;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Opens, changes and closes incidents.
@PackScoped
@Path("/incidents")
@Tag(name = "Incidents", description = "Matters that many customers report, such as a burst main")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "503", ref = "unavailable")
public class IncidentResource {
    private final IncidentService incidents;
    private final IntakePolicy policy;
    private final TicketLookup lookup;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    IncidentResource(
            IncidentService incidents,
            IntakePolicy policy,
            TicketLookup lookup,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.incidents = incidents;
        this.policy = policy;
        this.lookup = lookup;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "openIncident",
            summary = "Open an incident",
            description =
                    "The ticket leads: its work order, progress and answer are those of all tickets"
                            + " that join. Reports that fit the rule join at filing, and their"
                            + " receipt has the text. Tickets that are named join at once, for"
                            + " example those of a hot spot (reporting).")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = IncidentStateView.class)))
    @APIResponse(responseCode = "404", ref = "ticket-not-found")
    @APIResponse(responseCode = "409", ref = "incident-not-opened")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response open(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid OpenRequest body) {
        return lookup.with(
                body.lead(),
                lead ->
                        idempotency.required(
                                key,
                                "POST /incidents",
                                body,
                                () ->
                                        checked(
                                                body.description(),
                                                it -> open(lead, it, body.joining()))));
    }

    private Response open(TicketId lead, Description description, List<TicketId> joining) {
        IncidentOutcome outcome = incidents.open(lead, description, joining, actor.get(), now());
        return outcome instanceof IncidentOutcome.Done(var row)
                ? Response.created(URI.create("/incidents/" + row.id))
                        .entity(IncidentStateView.of(row))
                        .build()
                : IncidentResponses.of(outcome, 201);
    }

    @PUT
    @Path("/{incident}")
    @Operation(
            operationId = "changeIncident",
            summary = "Change name, text and rule",
            description = "Customers who report it from now on are told the new text.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = IncidentStateView.class)))
    @APIResponse(responseCode = "404", ref = "incident-not-found")
    @APIResponse(responseCode = "409", ref = "incident-over")
    public Response change(
            @PathParam("incident") @Parameter(ref = "incident") String id,
            @NotNull @Valid ChangeRequest body) {
        return IncidentResponses.with(
                id,
                incident ->
                        checked(
                                body,
                                it ->
                                        IncidentResponses.of(
                                                incidents.change(incident, it, actor.get(), now()),
                                                200)));
    }

    @POST
    @Path("/{incident}/closing")
    @Operation(
            operationId = "closeIncident",
            summary = "Close an incident with one answer for all",
            description =
                    "Possible once the ticket that leads is handled or answered. Its tickets are"
                            + " closed in batches; the incident is `CLOSING` until the last one.")
    @APIResponse(
            responseCode = "202",
            description = "Being closed",
            content = @Content(schema = @Schema(implementation = IncidentStateView.class)))
    @APIResponse(responseCode = "404", ref = "incident-not-found")
    @APIResponse(responseCode = "409", ref = "incident-not-closed")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response close(
            @PathParam("incident") @Parameter(ref = "incident") String id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid CloseRequest body) {
        return IncidentResponses.with(
                id,
                incident ->
                        idempotency.optional(
                                key,
                                "POST /incidents/" + incident + "/closing",
                                body,
                                () -> close(incident, body)));
    }

    private Response close(UUID incident, CloseRequest body) {
        return IncidentResponses.of(
                incidents.close(incident, body.answer().text(), actor.get(), now()), 202);
    }

    private Response checked(ChangeRequest body, Function<Description, Response> then) {
        RuleCheck check = RuleCheck.of(body.rule(), policy, now());
        return check.errors().isEmpty()
                ? then.apply(new Description(body.name(), body.text().text(), check.rule()))
                : Problem.invalid(check.errors());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
