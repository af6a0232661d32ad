package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.NegotiationRequests.ChaseRequest;
import io.openhotline.dispatch.workorder.NegotiationRequests.SuperviseRequest;
import io.openhotline.dispatch.workorder.NegotiationRequests.SupervisionAnswerRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.AnswerSupervision;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Chase;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Supervise;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Executes commands over HTTP by which the hotline follows a work order that a department has: a
/// chase (T9), the order of a supervisor (督办), and its answer.
@Path("/workorders/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
@APIResponse(
        responseCode = "200",
        description = "The work order after the command, without its task",
        content = @Content(schema = @Schema(implementation = WorkOrderView.class)))
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "work-order-not-found")
@APIResponse(responseCode = "409", ref = "supervision-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "supervision-impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class SupervisionResource {
    private final WorkOrderService service;
    private final CommandExecution execution;

    SupervisionResource(WorkOrderService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Path("/chase")
    @Operation(
            operationId = "chaseWorkOrder",
            summary = "Chase the department that has a work order (T9)",
            description =
                    "The department is told. The chase may change the task and the deadline of the same work order.")
    public Response chase(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ChaseRequest body) {
        return execution.once(
                key,
                "chase",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows,
                                new Chase(id, body.text(), body.task(), body.resolveBy(), origin)));
    }

    @POST
    @Path("/supervision")
    @Operation(
            operationId = "superviseWorkOrder",
            summary = "Order the department to answer a supervisor by a date",
            description = "Starts the clock `supervision`. There is one order at a time.")
    public Response supervise(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SuperviseRequest body) {
        return execution.once(
                key,
                "supervision",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows, new Supervise(id, body.text(), body.answerBy(), origin)));
    }

    @POST
    @Path("/supervision-answer")
    @Operation(
            operationId = "answerSupervision",
            summary = "Answer the order of a supervisor, which implies acceptance",
            description = "Stops the clock `supervision`.")
    public Response answer(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SupervisionAnswerRequest body) {
        return execution.once(
                key,
                "supervision-answer",
                id,
                body,
                (rows, origin) ->
                        service.command(rows, new AnswerSupervision(id, body.text(), origin)));
    }
}
