package io.openhotline.followup.followup;

import io.openhotline.followup.followup.FollowUpRequests.NewAnswers;
import io.openhotline.followup.followup.FollowUpRequests.NewAttempt;
import io.openhotline.followup.followup.FollowUpViews.State;
import io.openhotline.followup.followup.domain.Decision;
import io.openhotline.followup.followup.domain.Decision.Accepted;
import io.openhotline.followup.followup.domain.Decision.Refused;
import io.openhotline.followup.followup.domain.FollowUpCommand;
import io.openhotline.followup.followup.domain.FollowUpCommand.Answer;
import io.openhotline.followup.followup.domain.FollowUpCommand.Attempt;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.questionnaire.AnswerCheck;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Records what an agent does with a follow-up: the call attempts and the customer's answers.
@Path("/followups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
@APIResponse(
        responseCode = "400",
        description = "A field breaks a rule; each one is named by JSON pointer",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "follow-up-not-found",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "follow-up-completed, follow-up-waived: it is over",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description = "idempotency-key-reused: the key was used with another body",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "503",
        description = "Nothing was stored; try again with the same key after Retry-After seconds",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class)))
public class CallResource {
    private static final String ACTOR =
            "Who acts, as role:id; agent:unknown if absent. There is no access control yet";

    private final FollowUpService service;
    private final FollowUpQueries queries;
    private final FollowUpPolicy policy;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    CallResource(
            FollowUpService service,
            FollowUpQueries queries,
            FollowUpPolicy policy,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.service = service;
        this.queries = queries;
        this.policy = policy;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/attempts")
    @Operation(
            operationId = "attemptFollowUp",
            summary = "Record an attempt to reach the customer; the last one waives the follow-up")
    @Parameter(
            name = CurrentActor.HEADER,
            in = ParameterIn.HEADER,
            description = ACTOR,
            schema = @Schema(implementation = String.class),
            example = "agent:1001")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; where the follow-up stands now",
            content = @Content(schema = @Schema(implementation = State.class)))
    public Response attempt(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "New for each call, the same on a retry")
                    @HeaderParam(Idempotency.HEADER)
                    @Nullable String key,
            @NotNull @Valid NewAttempt body) {
        String location = "/followups/" + id;
        String operation = "POST " + location + "/attempts";
        var attempt = new Attempt(id, body.contact(), actor.get(), clock.instant());
        return idempotency.required(
                key,
                operation,
                body,
                () ->
                        answer(
                                attempt,
                                Response.status(Status.CREATED)
                                        .header(HttpHeaders.LOCATION, location)));
    }

    @POST
    @Path("/answers")
    @Operation(
            operationId = "answerFollowUp",
            summary = "Record what the customer said, which completes the follow-up",
            description =
                    "Satisfied closes the ticket. Not satisfied asks for rework with a written"
                            + " warning, until the policy's limit")
    @Parameter(
            name = CurrentActor.HEADER,
            in = ParameterIn.HEADER,
            description = ACTOR,
            schema = @Schema(implementation = String.class),
            example = "agent:1001")
    @APIResponse(
            responseCode = "200",
            description = "Completed; where the follow-up stands now",
            content = @Content(schema = @Schema(implementation = State.class)))
    public Response answers(
            @PathParam("id") UUID id,
            @Parameter(description = "Optional here; the same on a retry")
                    @HeaderParam(Idempotency.HEADER)
                    @Nullable String key,
            @NotNull @Valid NewAnswers body) {
        List<FieldError> errors = AnswerCheck.check(policy.questionnaire(), body.given());
        if (!errors.isEmpty()) {
            return Problem.invalid(errors);
        }
        var given = new Answer(id, body.toDomain(), actor.get(), clock.instant());
        return idempotency.optional(
                key,
                "POST /followups/" + id + "/answers",
                body,
                () -> answer(given, Response.ok()));
    }

    private Response answer(FollowUpCommand command, Response.ResponseBuilder accepted) {
        return service.handle(command)
                .map(decision -> answer(decision, command.followUp(), accepted))
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }

    private Response answer(Decision decision, UUID id, Response.ResponseBuilder accepted) {
        return switch (decision) {
            case Accepted _ -> accepted.entity(queries.state(id)).build();
            case Refused(var reason) -> Problem.conflict(reason);
        };
    }
}
