package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.workorder.WorkOrderRequests.AcceptRequest;
import io.openhotline.dispatch.workorder.WorkOrderRequests.CompletionRequest;
import io.openhotline.dispatch.workorder.WorkOrderRequests.ProgressRequest;
import io.openhotline.dispatch.workorder.WorkOrderRequests.ReassignmentRequest;
import io.openhotline.dispatch.workorder.WorkOrderRequests.ReturnRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Accept;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Complete;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Report;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Return;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.pack.PackScoped;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Executes commands of departments and of the desk over HTTP.
@PackScoped
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
@APIResponse(responseCode = "409", ref = "refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class WorkOrderCommandResource {
    private static final AcceptRequest EMPTY = new AcceptRequest(null);

    private final WorkOrderService service;
    private final CommandExecution execution;
    private final DispatchPolicy policy;

    WorkOrderCommandResource(
            WorkOrderService service, CommandExecution execution, DispatchPolicy policy) {
        this.service = service;
        this.execution = execution;
        this.policy = policy;
    }

    @POST
    @Path("/acceptance")
    @Operation(
            operationId = "acceptWorkOrder",
            summary = "Accept a work order",
            description = "Ends the deadline for acceptance. A second acceptance is refused.")
    public Response accept(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @Nullable @Valid AcceptRequest body) {
        AcceptRequest given = body == null ? EMPTY : body;
        return execution.once(
                key,
                "acceptance",
                id,
                given,
                given.acceptedAt(),
                (rows, origin) -> service.command(rows, new Accept(id, origin)));
    }

    @POST
    @Path("/progress")
    @Operation(
            operationId = "reportProgress",
            summary = "Report progress, which implies acceptance",
            description = "The hotline sees affected area and expected completion at once.")
    public Response report(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ProgressRequest body) {
        return execution.once(
                key,
                "progress",
                id,
                body,
                (rows, origin) -> service.command(rows, new Report(id, body.toDomain(), origin)));
    }

    @POST
    @Path("/completion")
    @Operation(
            operationId = "completeWorkOrder",
            summary = "Complete a work order, which implies acceptance",
            description =
                    "Ends the clock of the work order. A complaint needs `valid`, other kinds must"
                            + " not have it. Where the pack wants it, the outcome is only proposed,"
                            + " and the head of the department approves it.")
    public Response complete(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid CompletionRequest body) {
        List<FieldError> errors = body.errors();
        if (!errors.isEmpty()) {
            return Problem.invalid(errors);
        }
        return execution.once(
                key,
                "completion",
                id,
                body,
                body.completedAt(),
                (rows, origin) -> service.command(rows, new Complete(id, body.toDomain(), origin)));
    }

    @POST
    @Path("/return")
    @Operation(
            operationId = "returnWorkOrder",
            summary = "Return a work order to the desk's queue",
            description =
                    "The desk reassigns it to another department, refuses the return, or answers"
                            + " itself. The pack says until when a department may return, for what"
                            + " reasons, and from how many returns on a supervisor decides (P2).")
    public Response handBack(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReturnRequest body) {
        return execution.once(
                key,
                "return",
                id,
                body,
                (rows, origin) -> service.command(rows, new Return(id, body.toDomain(), origin)));
    }

    @POST
    @Path("/reassignment")
    @Operation(
            operationId = "reassignWorkOrder",
            summary = "Reassign a work order to another department",
            description =
                    "A work order is taken from the desk's queue or from the department that has"
                            + " it, which then gets a recall. Both deadlines of the new department"
                            + " count from now.")
    public Response reassign(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReassignmentRequest body) {
        if (policy.department(body.department()).isEmpty()) {
            return Problem.invalid(List.of(FieldError.of("/department", "unknown-department")));
        }
        return execution.once(
                key,
                "reassignment",
                id,
                body,
                (rows, origin) ->
                        service.reassign(rows, id, body.department(), body.reason(), origin));
    }
}
