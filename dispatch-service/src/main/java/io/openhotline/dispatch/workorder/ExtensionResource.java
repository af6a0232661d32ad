package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.clock.domain.ClockRule;
import io.openhotline.dispatch.workorder.NegotiationRequests.DenialRequest;
import io.openhotline.dispatch.workorder.NegotiationRequests.GrantRequest;
import io.openhotline.dispatch.workorder.NegotiationRequests.MoreTimeRequest;
import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.DenyExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.GrantExtension;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.RequestExtension;
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

/// Executes commands about more time over HTTP: the department requests it, a supervisor decides.
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
@APIResponse(responseCode = "409", ref = "extension-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "extension-impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ExtensionResource {
    private static final GrantRequest AS_REQUESTED = new GrantRequest(null);

    private final WorkOrderService service;
    private final CommandExecution execution;

    ExtensionResource(WorkOrderService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Path("/extension-request")
    @Operation(
            operationId = "requestExtension",
            summary = "Request more time, which implies acceptance",
            description =
                    "A clock gets more time if a supervisor grants it. The request must arrive before"
                            + " the clock ends; the pack limits how often and how far.")
    public Response request(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid MoreTimeRequest body) {
        return execution.once(
                key,
                "extension-request",
                id,
                body,
                (rows, origin) -> service.command(rows, command(id, body, origin)));
    }

    @POST
    @Path("/extension-grant")
    @Operation(
            operationId = "grantExtension",
            summary = "Grant more time, as requested or less",
            description = "The clock has a new end from now on.")
    public Response grant(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @Nullable @Valid GrantRequest body) {
        GrantRequest given = body == null ? AS_REQUESTED : body;
        return execution.once(
                key,
                "extension-grant",
                id,
                given,
                (rows, origin) ->
                        service.command(rows, new GrantExtension(id, given.until(), origin)));
    }

    @POST
    @Path("/extension-denial")
    @Operation(
            operationId = "denyExtension",
            summary = "Deny more time",
            description = "The clock keeps its end.")
    public Response deny(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid DenialRequest body) {
        return execution.once(
                key,
                "extension-denial",
                id,
                body,
                (rows, origin) ->
                        service.command(rows, new DenyExtension(id, body.reason(), origin)));
    }

    private static RequestExtension command(UUID id, MoreTimeRequest body, Origin origin) {
        String clock = body.clock() == null ? ClockRule.RESOLVE : body.clock();
        return new RequestExtension(id, clock, body.until(), body.reason(), origin);
    }
}
