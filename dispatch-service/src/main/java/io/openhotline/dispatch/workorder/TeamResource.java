package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.TeamRequests.AdditionRequest;
import io.openhotline.dispatch.workorder.TeamRequests.PartCompletionRequest;
import io.openhotline.dispatch.workorder.TeamRequests.PartProgressRequest;
import io.openhotline.dispatch.workorder.TeamRequests.ReleaseRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.AddCoHandler;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.CompletePart;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ReleaseCoHandler;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ReportPart;
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

/// Executes commands over HTTP about departments that take part in a work order beside its lead.
@Path("/workorders/{id}/co-handlers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
@APIResponse(
        responseCode = "200",
        description = "The work order after the command, without its task",
        content = @Content(schema = @Schema(implementation = WorkOrderView.class)))
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "work-order-not-found")
@APIResponse(responseCode = "409", ref = "team-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "team-impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class TeamResource {
    private final WorkOrderService service;
    private final CommandExecution execution;

    TeamResource(WorkOrderService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Operation(
            operationId = "addCoHandler",
            summary = "Add a department that takes part in the work order",
            description =
                    "It gets an instruction with a task and a deadline of its own, and sees the work order."
                            + " The lead can't complete the work order before it is done, unless the pack says"
                            + " otherwise.")
    public Response add(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid AdditionRequest body) {
        return execution.once(
                key,
                "co-handlers",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows,
                                new AddCoHandler(id, body.department(), body.task(), origin)));
    }

    @POST
    @Path("/{department}/progress")
    @Operation(
            operationId = "reportPart",
            summary = "Report progress of a co-handler",
            description = "The lead and the other co-handlers get the news as an instruction.")
    public Response report(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @PathParam("department") @Parameter(ref = "co-handler") String department,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid PartProgressRequest body) {
        return execution.once(
                key,
                "co-handlers/" + department + "/progress",
                id,
                body,
                (rows, origin) ->
                        service.command(rows, new ReportPart(id, department, body.note(), origin)));
    }

    @POST
    @Path("/{department}/completion")
    @Operation(
            operationId = "completePart",
            summary = "Complete the part of a co-handler",
            description = "Stops its clock. Only the lead completes the work order.")
    public Response complete(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @PathParam("department") @Parameter(ref = "co-handler") String department,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid PartCompletionRequest body) {
        return execution.once(
                key,
                "co-handlers/" + department + "/completion",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows, new CompletePart(id, department, body.remedy(), origin)));
    }

    @POST
    @Path("/{department}/release")
    @Operation(
            operationId = "releaseCoHandler",
            summary = "Release a co-handler that isn't needed",
            description = "It no longer sees the work order, and gets an instruction about it.")
    public Response release(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @PathParam("department") @Parameter(ref = "co-handler") String department,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReleaseRequest body) {
        return execution.once(
                key,
                "co-handlers/" + department + "/release",
                id,
                body,
                (rows, origin) ->
                        service.command(
                                rows, new ReleaseCoHandler(id, department, body.reason(), origin)));
    }
}
