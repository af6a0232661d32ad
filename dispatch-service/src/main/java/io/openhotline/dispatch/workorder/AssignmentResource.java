package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.PersonRequests.DelegationRequest;
import io.openhotline.dispatch.workorder.PersonRequests.PersonAssignmentRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Assign;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Delegate;
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

/// Executes commands over HTTP about the person of a department who has a work order (C2).
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
@APIResponse(responseCode = "409", ref = "assignment-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "assignment-impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class AssignmentResource {
    private final WorkOrderService service;
    private final CommandExecution execution;

    AssignmentResource(WorkOrderService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Path("/assignment")
    @Operation(
            operationId = "assignPerson",
            summary = "Give a work order to a person of its department",
            description =
                    "The instruction of a department names its responsible person already, if one is there.")
    public Response assign(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid PersonAssignmentRequest body) {
        return execution.once(
                key,
                "assignment",
                id,
                body,
                (rows, origin) -> service.command(rows, new Assign(id, body.person(), origin)));
    }

    @POST
    @Path("/delegation")
    @Operation(
            operationId = "delegateToPerson",
            summary = "Pass a work order on within its department",
            description = "The department stays responsible, and no clock changes.")
    public Response delegate(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid DelegationRequest body) {
        return execution.once(
                key,
                "delegation",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows, new Delegate(id, body.person(), body.reason(), origin)));
    }
}
