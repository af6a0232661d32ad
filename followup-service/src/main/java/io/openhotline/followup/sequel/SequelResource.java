package io.openhotline.followup.sequel;

import io.openhotline.followup.sequel.SequelRequests.DecisionRequest;
import io.openhotline.followup.sequel.SequelRequests.ExaminationRequest;
import io.openhotline.followup.sequel.SequelRequests.MatterRequest;
import io.openhotline.followup.sequel.SequelRequests.SignOffRequest;
import io.openhotline.followup.sequel.domain.SequelCommand;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.identity.ContactAccess;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Records and shows the steps after an answer: decisions after the last rework, examinations of
/// complaints, new matters, sign-offs.
@Path("/followups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class SequelResource {
    private final SequelService service;
    private final SequelQueryService sequels;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;
    private final Ids ids;

    SequelResource(
            SequelService service,
            SequelQueryService sequels,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock,
            Ids ids) {
        this.service = service;
        this.sequels = sequels;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
        this.ids = ids;
    }

    @GET
    @Path("/sequel")
    @Operation(
            operationId = "getSequel",
            summary = "Get the steps after an answer",
            description =
                    "The customer's words and names are in clear, masked or missing like the contact.")
    @APIResponse(
            responseCode = "200",
            description = "The steps after the answer",
            content = @Content(schema = @Schema(implementation = SequelView.class)))
    @APIResponse(responseCode = "404", ref = "follow-up-not-found")
    public Response get(@PathParam("id") @Parameter(ref = "follow-up") UUID id) {
        return sequels.find(id, actor.grant().contact())
                .map(found -> Response.ok(found).build())
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }

    @POST
    @Path("/decision")
    @Operation(
            operationId = "decideReworkLimit",
            summary = "Decide after the last rework",
            description =
                    "A customer who is not satisfied after the last rework of the policy waits for"
                            + " this decision. A repeated complaint is examined before it is"
                            + " closed as it is (T11).")
    @APIResponse(
            responseCode = "200",
            description = "It is decided",
            content = @Content(schema = @Schema(implementation = SequelView.class)))
    @APIResponse(responseCode = "404", ref = "follow-up-not-found")
    @APIResponse(responseCode = "409", ref = "sequel-refused")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response decide(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid DecisionRequest body) {
        return once(key, "decision", body, body.toCommand(id, actor.get(), clock.instant()));
    }

    @POST
    @Path("/examination")
    @Operation(
            operationId = "examineComplaint",
            summary = "Record the examination of a repeated complaint",
            description = "Cause, apology, explanation or remedy (T11); recorded once per round.")
    @APIResponse(
            responseCode = "200",
            description = "It is recorded",
            content = @Content(schema = @Schema(implementation = SequelView.class)))
    @APIResponse(responseCode = "404", ref = "follow-up-not-found")
    @APIResponse(responseCode = "409", ref = "sequel-refused")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response examine(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ExaminationRequest body) {
        return body.explanation() == null && body.remedy() == null
                ? Problem.invalid(List.of(FieldError.of("/explanation", "explanation-or-remedy")))
                : once(key, "examination", body, body.toCommand(id, actor.get(), clock.instant()));
    }

    @POST
    @Path("/matters")
    @Operation(
            operationId = "raiseMatter",
            summary = "Record a new matter of the customer",
            description = "It becomes a ticket of its own, linked with this one (P8).")
    @APIResponse(
            responseCode = "200",
            description = "It is recorded; the desk files the ticket within seconds",
            content = @Content(schema = @Schema(implementation = SequelView.class)))
    @APIResponse(responseCode = "404", ref = "follow-up-not-found")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response raise(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid MatterRequest body) {
        return once(
                key, "matters", body, body.toCommand(id, ids.next(), actor.get(), clock.instant()));
    }

    @POST
    @Path("/sign-off")
    @Operation(
            operationId = "signOff",
            summary = "Record that the customer signed the handling off",
            description = "By name or on a scan, with time and witness (P7); once per round.")
    @APIResponse(
            responseCode = "200",
            description = "It is recorded",
            content = @Content(schema = @Schema(implementation = SequelView.class)))
    @APIResponse(responseCode = "404", ref = "follow-up-not-found")
    @APIResponse(responseCode = "409", ref = "sequel-refused")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response signOff(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SignOffRequest body) {
        return body.signedBy() == null && body.scan() == null
                ? Problem.invalid(List.of(FieldError.of("/signedBy", "name-or-scan")))
                : once(key, "sign-off", body, body.toCommand(id, actor.get(), clock.instant()));
    }

    private Response once(@Nullable String key, String path, Object body, SequelCommand command) {
        return idempotency.required(
                key,
                "POST /followups/" + command.followUp() + "/" + path,
                body,
                () -> respond(command));
    }

    /// Leaves out the customer's words, because the response is stored for retries.
    private Response respond(SequelCommand command) {
        return service.handle(command)
                .map(refusal -> refusal.map(Problem::conflict).orElseGet(() -> state(command)))
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }

    private Response state(SequelCommand command) {
        return Response.ok(sequels.find(command.followUp(), ContactAccess.ABSENT).orElseThrow())
                .build();
    }
}
