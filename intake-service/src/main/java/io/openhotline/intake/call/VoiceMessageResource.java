package io.openhotline.intake.call;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the voice messages that wait to be turned into tickets (T7).
@Path("/voice-messages")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VoiceMessageResource {
    private final CallListService list;

    VoiceMessageResource(CallListService list) {
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listVoiceMessages",
            summary = "List voice messages that wait to become tickets, the earliest due first",
            description =
                    "The agent who has heard one files a ticket, or finds its ticket, and"
                            + " links it (`POST /tickets/{ticket}/calls`).")
    @Parameter(name = "queue", in = ParameterIn.QUERY, ref = "call-queue")
    @Parameter(name = "agent", in = ParameterIn.QUERY, ref = "call-agent")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = CallResource.CallPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        VoiceMessageQuery query = VoiceMessageQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(list.page(query)).build()
                : Problem.invalid(parameters.errors());
    }
}
