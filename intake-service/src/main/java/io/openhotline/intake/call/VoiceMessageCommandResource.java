package io.openhotline.intake.call;

import io.openhotline.intake.call.domain.VoiceMessageDecider.Decision;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Text;
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

/// Serves commands about voice messages that wait to be turned into tickets (T7).
@Path("/calls")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "call-not-found")
@APIResponse(responseCode = "409", ref = "voice-message-refused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class VoiceMessageCommandResource {
    private final VoiceMessageService messages;
    private final CurrentActor actor;

    VoiceMessageCommandResource(VoiceMessageService messages, CurrentActor actor) {
        this.messages = messages;
        this.actor = actor;
    }

    @POST
    @Path("/{call}/voice-message/assignment")
    @Operation(
            operationId = "takeVoiceMessage",
            summary = "Take a voice message",
            description = "Nobody else listens to it then. Taking it again changes nothing.")
    @APIResponse(responseCode = "204", description = "Taken")
    public Response take(@PathParam("call") @Parameter(ref = "call") String call) {
        return response(messages.take(call, person()));
    }

    @DELETE
    @Path("/{call}/voice-message/assignment")
    @Operation(
            operationId = "giveBackVoiceMessage",
            summary = "Give a voice message back",
            description = "Somebody else may take it then.")
    @APIResponse(responseCode = "204", description = "Given back")
    public Response giveBack(@PathParam("call") @Parameter(ref = "call") String call) {
        return response(messages.giveBack(call, person()));
    }

    @POST
    @Path("/{call}/voice-message/dismissal")
    @Operation(
            operationId = "dismissVoiceMessage",
            summary = "Dismiss a voice message with a reason",
            description =
                    "For a message that no ticket can be about, such as silence. One that is about a"
                            + " ticket is linked to it (`POST /tickets/{ticket}/calls`).")
    @APIResponse(responseCode = "204", description = "Dismissed")
    @APIResponse(responseCode = "413", ref = "too-large")
    public Response dismiss(
            @PathParam("call") @Parameter(ref = "call") String call,
            @NotNull @Valid DismissalRequest body) {
        return response(messages.dismiss(call, person(), body.reason()));
    }

    private String person() {
        return actor.caller().person();
    }

    private static Response response(Optional<Decision> decision) {
        return decision.map(VoiceMessageCommandResource::response)
                .orElseGet(CallResource::notFound);
    }

    private static Response response(Decision decision) {
        return switch (decision) {
            case Decision.Agreed _ -> Response.noContent().build();
            case Decision.Refused(var refusal) -> Problem.conflict(refusal);
        };
    }

    @Schema(name = "DismissVoiceMessage")
    record DismissalRequest(
            @NotNull @Text(max = 500, multiline = true)
                    @Schema(required = true, maxLength = 500, examples = "无声留言")
                    String reason) {}
}
