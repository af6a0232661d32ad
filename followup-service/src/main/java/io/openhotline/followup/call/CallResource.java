package io.openhotline.followup.call;

import io.openhotline.followup.call.domain.Decision;
import io.openhotline.followup.call.domain.Decision.Accepted;
import io.openhotline.followup.call.domain.Decision.Refused;
import io.openhotline.followup.call.domain.FollowUpCommand;
import io.openhotline.followup.call.domain.FollowUpCommand.Answer;
import io.openhotline.followup.call.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.questionnaire.QuestionnaireVersion;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Records what a surveyor does with a follow-up: the call attempts and the customer's answers.
@Path("/followups/{id}")
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
public class CallResource {
    private final FollowUpService service;
    private final AskedForm form;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    CallResource(
            FollowUpService service,
            AskedForm form,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.service = service;
        this.form = form;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/attempts")
    @Operation(
            operationId = "attemptFollowUp",
            summary = "Record an attempt to reach the customer",
            description =
                    "A call, or a visit with who went and a photo or signature. When the number is"
                            + " wrong, or after the last attempt that the policy allows, the next"
                            + " way takes over; the follow-up is waived when none is left, or when"
                            + " the customer declines. Another customer may then be asked instead.")
    @APIResponse(
            responseCode = "201",
            description = "The attempt is recorded",
            content = @Content(schema = @Schema(implementation = FollowUpStateView.class)))
    public Response attempt(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AttemptRequest body) {
        List<FieldError> errors = body.errors();
        if (!errors.isEmpty()) {
            return Problem.invalid(errors);
        }
        String location = "/followups/" + id;
        Attempt attempt = body.toCommand(id, actor.get(), clock.instant());
        return idempotency.required(
                key,
                "POST " + location + "/attempts",
                body,
                () ->
                        respond(
                                attempt,
                                Response.status(Status.CREATED)
                                        .header(HttpHeaders.LOCATION, location)));
    }

    @POST
    @Path("/answers")
    @Operation(
            operationId = "answerFollowUp",
            summary = "Record the customer's answers",
            description =
                    "Needs an attempt with the contact REACHED, and completes the follow-up. If the"
                            + " customer is satisfied, the ticket closes;"
                            + " otherwise rework is requested with a written warning, up to the"
                            + " limit of the policy.")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up is completed",
            content = @Content(schema = @Schema(implementation = FollowUpStateView.class)))
    public Response answers(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AnswersRequest body) {
        Optional<QuestionnaireVersion> asked = form.find(id, body.questionnaire());
        return asked.isPresent() ? answers(id, key, body, asked.get()) : unknown(body);
    }

    private Response answers(
            UUID id, @Nullable String key, AnswersRequest body, QuestionnaireVersion asked) {
        List<FieldError> errors = body.check(asked.content());
        if (!errors.isEmpty()) {
            return Problem.invalid(errors);
        }
        var given =
                new Answer(
                        id, body.toDomain(asked), body.attachments(), actor.get(), clock.instant());
        return idempotency.optional(
                key,
                "POST /followups/" + id + "/answers",
                body,
                () -> respond(given, Response.ok()));
    }

    private static Response unknown(AnswersRequest body) {
        return body.questionnaire() == null
                ? Problem.notFound("follow-up-not-found")
                : Problem.invalid(
                        List.of(FieldError.of("/questionnaire", "unknown-questionnaire")));
    }

    private Response respond(FollowUpCommand command, Response.ResponseBuilder accepted) {
        return service.handle(command)
                .map(decision -> respond(decision, command.followUp(), accepted))
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }

    private Response respond(Decision decision, UUID id, Response.ResponseBuilder accepted) {
        return switch (decision) {
            case Accepted _ -> accepted.entity(service.state(id)).build();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
