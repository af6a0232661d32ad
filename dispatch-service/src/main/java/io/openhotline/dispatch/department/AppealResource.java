package io.openhotline.dispatch.department;

import io.openhotline.contracts.AppealSubject;
import io.openhotline.dispatch.department.AppealRequests.AppealDecisionRequest;
import io.openhotline.dispatch.department.AppealRequests.AppealRequest;
import io.openhotline.dispatch.department.domain.AppealCommand;
import io.openhotline.dispatch.department.domain.AppealCommand.Decide;
import io.openhotline.dispatch.department.domain.AppealCommand.Lodge;
import io.openhotline.dispatch.department.domain.AppealDecision.Agreed;
import io.openhotline.dispatch.department.domain.AppealDecision.Refused;
import io.openhotline.dispatch.department.domain.AppealRefusal;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
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

/// Serves appeals of departments against their record, and the decisions on them.
@Path("/workorders/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Departments")
@APIResponse(
        responseCode = "200",
        description = "The entry of the record with the appeal",
        content = @Content(schema = @Schema(implementation = EntryView.class)))
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "nothing-to-appeal")
@APIResponse(responseCode = "409", ref = "appeal-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class AppealResource {
    private final AppealService service;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;

    AppealResource(
            AppealService service, Idempotency idempotency, CurrentActor actor, Clock clock) {
        this.service = service;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/appeal")
    @Operation(
            operationId = "lodgeAppeal",
            summary = "Appeal against a warning or a dissatisfied answer",
            description =
                    "For the department whose record has it, once and within the days of the pack. The"
                            + " entry counts until a supervisor grants the appeal.")
    public Response lodge(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AppealRequest body) {
        return idempotency.optional(
                key,
                "POST /workorders/" + id + "/appeal",
                body,
                () -> execute(id, body.subject(), new Lodge(body.reason(), actor.get(), now())));
    }

    @POST
    @Path("/appeal-decision")
    @Operation(
            operationId = "decideAppeal",
            summary = "Decide on an appeal",
            description =
                    "A granted appeal takes the entry out of the count; the record still shows it. The"
                            + " department is told.")
    public Response decide(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AppealDecisionRequest body) {
        return idempotency.optional(
                key,
                "POST /workorders/" + id + "/appeal-decision",
                body,
                () ->
                        execute(
                                id,
                                body.subject(),
                                new Decide(body.granted(), body.reason(), actor.get(), now())));
    }

    private Response execute(UUID id, AppealSubject subject, AppealCommand command) {
        String department = actor.grant().isForAllRows() ? null : actor.get().id();
        return switch (service.execute(id, subject, department, command)) {
            case Agreed _ -> Response.ok(service.find(id, subject).orElseThrow()).build();
            case Refused(var refusal) when refusal == AppealRefusal.NOTHING_TO_APPEAL ->
                    Problem.notFound(Problem.slug(refusal));
            case Refused(var refusal) -> Problem.conflict(refusal);
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
