package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.CallBackDecider.Decision;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves commands about the customers who are to be called back.
@Path("/calls")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class CallBackResource {
    private final CallService calls;
    private final CurrentActor actor;

    CallBackResource(CallService calls, CurrentActor actor) {
        this.calls = calls;
        this.actor = actor;
    }

    @POST
    @Path("/{call}/call-back/assignment")
    @Operation(
            operationId = "takeCallBack",
            summary = "Take a call-back",
            description = "Nobody else calls this customer then. Taking it again changes nothing.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "404", ref = "call-not-found")
    @APIResponse(responseCode = "409", ref = "call-back-refused")
    public Response take(@PathParam("call") @Parameter(ref = "call") String reference) {
        return response(calls.take(reference, actor.caller().person()));
    }

    @DELETE
    @Path("/{call}/call-back/assignment")
    @Operation(
            operationId = "giveBackCallBack",
            summary = "Give a call-back back",
            description = "Somebody else may take it then.")
    @APIResponse(responseCode = "204", description = "Given back")
    @APIResponse(responseCode = "404", ref = "call-not-found")
    @APIResponse(responseCode = "409", ref = "call-back-refused")
    public Response giveBack(@PathParam("call") @Parameter(ref = "call") String reference) {
        return response(calls.giveBack(reference, actor.caller().person()));
    }

    @POST
    @Path("/{call}/call-back/attempts")
    @Operation(
            operationId = "attemptCallBack",
            summary = "Record an attempt to call back",
            description =
                    "Ends the call-back when the customer was reached, or after as many attempts as"
                            + " the pack asks for. Before the last one, the next attempt is due after"
                            + " the pack's pause.")
    @APIResponse(responseCode = "204", description = "Recorded")
    @APIResponse(responseCode = "404", ref = "call-not-found")
    @APIResponse(responseCode = "409", ref = "call-back-refused")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response attempt(
            @PathParam("call") @Parameter(ref = "call") String reference,
            @NotNull @Valid AttemptRequest body) {
        return response(calls.attempt(reference, actor.caller().person(), body.reached()));
    }

    private static Response response(Optional<Decision> decision) {
        return decision.map(CallBackResource::response).orElseGet(CallResource::notFound);
    }

    private static Response response(Decision decision) {
        return switch (decision) {
            case Decision.Agreed _ -> Response.noContent().build();
            case Decision.Refused(var refusal) -> Problem.conflict(refusal);
        };
    }

    @Schema(name = "AttemptCallBack")
    record AttemptRequest(
            @NotNull @Schema(required = true, description = "Whether the customer was reached")
                    Boolean reached) {}
}
