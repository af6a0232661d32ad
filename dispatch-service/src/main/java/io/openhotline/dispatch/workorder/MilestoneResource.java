package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.NegotiationRequests.MilestoneRequest;
import io.openhotline.dispatch.workorder.domain.Milestone;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Reach;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.WriteBack;
import io.openhotline.platform.http.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
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

/// Executes commands over HTTP that say what stops a clock besides acceptance and completion.
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
@APIResponse(responseCode = "409", ref = "milestone-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class MilestoneResource {
    private static final MilestoneRequest EMPTY = new MilestoneRequest(null);

    private final WorkOrderService service;
    private final CommandExecution execution;

    MilestoneResource(WorkOrderService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Path("/customer-contact")
    @Operation(
            operationId = "contactCustomer",
            summary = "Say that the customer was contacted, which implies acceptance",
            description = "Stops the clocks that wait for it.")
    public Response contact(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @Nullable @Valid MilestoneRequest body) {
        MilestoneRequest given = body == null ? EMPTY : body;
        return execution.once(
                key,
                "customer-contact",
                id,
                given,
                (rows, origin) ->
                        service.command(
                                rows,
                                new Reach(id, Milestone.CUSTOMER_CONTACTED, given.note(), origin)));
    }

    @POST
    @Path("/arrival")
    @Operation(
            operationId = "arriveOnSite",
            summary = "Say that the crew is on site, which implies acceptance",
            description = "Stops the clocks that wait for it.")
    public Response arrive(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @Nullable @Valid MilestoneRequest body) {
        MilestoneRequest given = body == null ? EMPTY : body;
        return execution.once(
                key,
                "arrival",
                id,
                given,
                (rows, origin) ->
                        service.command(
                                rows, new Reach(id, Milestone.ARRIVED, given.note(), origin)));
    }

    @POST
    @Path("/write-back")
    @Operation(
            operationId = "writeBack",
            summary = "Say that the outcome is written back (C5)",
            description = "Follows the completion, and stops the clock that started with it.")
    public Response writeBack(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @Nullable @Valid MilestoneRequest body) {
        MilestoneRequest given = body == null ? EMPTY : body;
        return execution.once(
                key,
                "write-back",
                id,
                given,
                (rows, origin) -> service.command(rows, new WriteBack(id, given.note(), origin)));
    }
}
