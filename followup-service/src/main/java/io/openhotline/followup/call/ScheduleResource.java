package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.Decision;
import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.Decision.Refused;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Records when and how the customer wants to be asked.
@Path("/followups/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "follow-up-not-found")
@APIResponse(responseCode = "409", ref = "follow-up-over")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "415", ref = "not-json")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ScheduleResource {
    private final FollowUpService service;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    ScheduleResource(
            FollowUpService service, Idempotency idempotency, CurrentActor actor, Clock clock) {
        this.service = service;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "scheduleFollowUp",
            summary = "Make an appointment or choose a way",
            description =
                    "Keeps the time that the customer named, which holds also in quiet hours, and"
                            + " may change the way: a way of a survey link sends one.")
    @APIResponse(
            responseCode = "200",
            description = "The appointment is kept",
            content = @Content(schema = @Schema(implementation = FollowUpStateView.class)))
    public Response schedule(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ScheduleRequest body) {
        Instant now = clock.instant();
        return idempotency.optional(
                key,
                "POST /followups/" + id + "/schedule",
                body,
                () -> {
                    List<FieldError> errors = body.errors(now);
                    return errors.isEmpty() ? schedule(id, body, now) : Problem.invalid(errors);
                });
    }

    private Response schedule(UUID id, ScheduleRequest body, Instant now) {
        return service.handle(body.toCommand(id, actor.get(), now))
                .map(decision -> respond(decision, id))
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }

    private Response respond(Decision decision, UUID id) {
        return switch (decision) {
            case Accepted _ -> Response.ok(service.state(id)).build();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
