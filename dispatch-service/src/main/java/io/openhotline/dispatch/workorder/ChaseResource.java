package io.openhotline.dispatch.workorder;

import io.openhotline.platform.http.Idempotency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Chases many work orders with one request, for example those on a weekly sheet (W8).
@Path("/chases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ChaseResource {
    private final ChaseService service;
    private final CommandExecution execution;

    ChaseResource(ChaseService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Operation(
            operationId = "chaseWorkOrders",
            summary = "Chase many work orders with the same words (W8)",
            description =
                    "Each department is told, as by `POST /workorders/{id}/chase`. A work order that"
                            + " can't be chased is named with the reason and doesn't hinder the"
                            + " others. With `unlessSince`, for example the time at which the list was"
                            + " made, no work order is chased twice for the same list.")
    @APIResponse(
            responseCode = "200",
            description = "Which work orders were chased, and which were not",
            content = @Content(schema = @Schema(implementation = ChasesView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "422", ref = "key-reused")
    public Response chase(
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "required-idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ChaseAllRequest body) {
        return execution.once(
                key, "POST /chases", body, (rows, origin) -> service.chase(body, rows, origin));
    }
}
