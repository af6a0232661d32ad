package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.OversightRequests.EmptyRequest;
import io.openhotline.dispatch.workorder.OversightRequests.ReasonRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ApproveOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBackOutcome;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Executes decisions of a department's head about a proposed outcome over HTTP (C4).
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
@APIResponse(responseCode = "409", ref = "approval-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ApprovalResource {
    private final WorkOrderService service;
    private final CommandExecution execution;

    ApprovalResource(WorkOrderService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Path("/outcome-approval")
    @Operation(
            operationId = "approveOutcome",
            summary = "Approve the proposed outcome, which completes the work order",
            description = "The person who proposed it is refused.")
    public Response approve(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @Nullable @Valid EmptyRequest body) {
        return execution.once(
                key,
                "outcome-approval",
                id,
                EmptyRequest.EMPTY,
                (rows, origin) -> service.command(rows, new ApproveOutcome(id, Set.of(), origin)));
    }

    @POST
    @Path("/outcome-send-back")
    @Operation(
            operationId = "sendBackOutcome",
            summary = "Send the proposed outcome back",
            description = "The department goes on. The person who proposed it is refused.")
    public Response sendBack(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReasonRequest body) {
        return execution.once(
                key,
                "outcome-send-back",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows, new SendBackOutcome(id, body.reason(), Set.of(), origin)));
    }
}
