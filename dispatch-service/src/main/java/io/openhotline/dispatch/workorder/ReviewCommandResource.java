package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.OversightRequests.EmptyRequest;
import io.openhotline.dispatch.workorder.OversightRequests.ReasonRequest;
import io.openhotline.dispatch.workorder.OversightRequests.ReleaseRequest;
import io.openhotline.dispatch.workorder.OversightRequests.UrgencyRequest;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SetUrgency;
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

/// Executes commands of the review by a second person over HTTP (T5, T8).
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
@APIResponse(responseCode = "409", ref = "review-refused")
@APIResponse(responseCode = "413", ref = "too-large")
@APIResponse(responseCode = "422", ref = "review-impossible")
@APIResponse(responseCode = "503", ref = "unavailable")
public class ReviewCommandResource {
    private final WorkOrderService service;
    private final CommandExecution execution;

    ReviewCommandResource(WorkOrderService service, CommandExecution execution) {
        this.service = service;
        this.execution = execution;
    }

    @POST
    @Path("/reviews/{review}/release")
    @Operation(
            operationId = "releaseReview",
            summary = "Release what waits for a second person",
            description =
                    "The dispatch, chase order or recall leaves for the department. A chase order may"
                            + " get a new task and deadline with its release (T9). Its author is"
                            + " refused.")
    public Response release(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @PathParam("review") @Parameter(ref = "review") UUID review,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @Nullable @Valid ReleaseRequest body) {
        ReleaseRequest asked = ReleaseRequest.of(body);
        return execution.once(
                key,
                "reviews/" + review + "/release",
                id,
                asked.content(),
                (rows, origin) ->
                        service.review(
                                rows, id, review, waiting -> asked.toDomain(id, waiting, origin)));
    }

    @POST
    @Path("/reviews/{review}/send-back")
    @Operation(
            operationId = "sendBackReview",
            summary = "Send back what waits for a second person",
            description =
                    "It does not leave for the department. The author of a dispatch submits it"
                            + " again, or answers the customer directly. Its author is refused.")
    public Response sendBack(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @PathParam("review") @Parameter(ref = "review") UUID review,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid ReasonRequest body) {
        return execution.once(
                key,
                "reviews/" + review + "/send-back",
                id,
                body,
                (rows, origin) ->
                        service.review(
                                rows,
                                id,
                                review,
                                waiting -> new SendBack(id, waiting, body.reason(), origin)));
    }

    @POST
    @Path("/review-request")
    @Operation(
            operationId = "requestReview",
            summary = "Submit a dispatch again that was sent back",
            description = "Who submits it is its author from now on, and may not release it.")
    public Response resubmit(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @Nullable @Valid EmptyRequest body) {
        return execution.once(
                key,
                "review-request",
                id,
                EmptyRequest.EMPTY,
                (rows, origin) -> service.resubmit(rows, id, origin));
    }

    @POST
    @Path("/urgency")
    @Operation(
            operationId = "setUrgency",
            summary = "Mark a work order as urgent, or remove the mark (加急)",
            description = "The department sees the mark.")
    public Response urgency(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid UrgencyRequest body) {
        return execution.once(
                key,
                "urgency",
                id,
                body,
                (rows, origin) -> service.command(rows, new SetUrgency(id, body.urgent(), origin)));
    }
}
