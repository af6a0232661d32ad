package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.NegotiationRequests.PromiseRequest;
import io.openhotline.dispatch.workorder.NegotiationRequests.SuspensionRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.PromiseDate;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Resume;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Suspend;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Executes commands over HTTP that let the work stand still, or give the customer a date.
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
@APIResponse(responseCode = "409", ref = "suspension-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "suspension-impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class SuspensionResource {
    private static final Map<String, String> NO_BODY = Map.of();

    private final WorkOrderService service;
    private final CommandExecution execution;

    SuspensionResource(WorkOrderService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Path("/suspension")
    @Operation(
            operationId = "suspendWorkOrder",
            summary = "Suspend a work order until a date, which implies acceptance",
            description =
                    "Clocks that may pause stand still until the date, the resumption, or the"
                            + " supplement of a customer that it waits for. It can't be completed"
                            + " meanwhile.")
    public Response suspend(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SuspensionRequest body) {
        return execution.once(
                key,
                "suspension",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows,
                                new Suspend(id, body.reason(), body.note(), body.until(), origin)));
    }

    @POST
    @Path("/resumption")
    @Operation(
            operationId = "resumeWorkOrder",
            summary = "Resume a suspended work order before its date",
            description = "Its clocks run again.")
    public Response resume(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key) {
        return execution.once(
                key,
                "resumption",
                id,
                NO_BODY,
                (rows, origin) -> service.command(rows, new Resume(id, origin)));
    }

    @POST
    @Path("/promise")
    @Operation(
            operationId = "promiseDate",
            summary = "Give the date that the customer was told, which implies acceptance",
            description =
                    "What can't be solved in time gets a date (C5), which is a clock of its own. A"
                            + " later promise replaces an earlier one.")
    public Response promise(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid PromiseRequest body) {
        return execution.once(
                key,
                "promise",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows,
                                new PromiseDate(id, body.promisedFor(), body.note(), origin)));
    }
}
