package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.dispatch.workorder.WorkOrderRequests.ReturnRefusalRequest;
import io.openhotline.dispatch.workorder.WorkOrderRequests.TransferRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RefuseReturn;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Transfer;
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

/// Executes commands over HTTP about who keeps a work order: the desk refuses a return, and a
/// department passes a work order on.
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
public class DisputeResource {
    private final WorkOrderService service;
    private final CommandExecution execution;
    private final DispatchPolicy policy;

    DisputeResource(WorkOrderService service, CommandExecution execution, DispatchPolicy policy) {
        this.service = service;
        this.execution = execution;
        this.policy = policy;
    }

    @POST
    @Path("/return-refusal")
    @Operation(
            operationId = "refuseReturn",
            summary = "Refuse the return of a work order",
            description =
                    "The department has it again with its clocks, as if it had not returned it, and"
                            + " the refused return counts against it.")
    public Response refuse(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReturnRefusalRequest body) {
        return execution.once(
                key,
                "return-refusal",
                id,
                body,
                (rows, origin) ->
                        service.command(rows, new RefuseReturn(id, body.reason(), origin)));
    }

    @POST
    @Path("/transfer")
    @Operation(
            operationId = "transferWorkOrder",
            summary = "Pass a work order on to another department",
            description =
                    "The pack says which department may pass work orders on to which (P2). Both"
                            + " deadlines of the new department count from now.")
    public Response transfer(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid TransferRequest body) {
        if (policy.department(body.department()).isEmpty()) {
            return Problem.invalid(List.of(FieldError.of("/department", "unknown-department")));
        }
        return execution.once(
                key,
                "transfer",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows, new Transfer(id, body.department(), body.reason(), origin)));
    }
}
