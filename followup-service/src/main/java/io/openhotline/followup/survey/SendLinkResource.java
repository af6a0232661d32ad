package io.openhotline.followup.survey;

import io.openhotline.followup.survey.SurveyLinkService.Sending;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Idempotency;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lets a surveyor send the link of a follow-up, for a customer who asks for it.
@Path("/followups/{id}/survey-link")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Survey links")
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "404", ref = "follow-up-not-found")
@APIResponse(responseCode = "415", ref = "not-json")
@APIResponse(responseCode = "422", ref = "key-reused")
@APIResponse(responseCode = "503", ref = "unavailable")
public class SendLinkResource {
    private final SurveyLinkService links;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SendLinkResource(SurveyLinkService links, Idempotency idempotency, CurrentActor actor) {
        this.links = links;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "sendSurveyLink",
            summary = "Send the customer a survey link",
            description =
                    "Queues the message; `/survey-messages` shows what became of it. A follow-up has"
                            + " one link, and each way carries it once.")
    @APIResponse(responseCode = "204", description = "The message is queued, or was before")
    @APIResponse(
            responseCode = "409",
            description =
                    "`follow-up-completed`, `follow-up-waived`, `surveyor-handled-ticket`;"
                            + " `survey-links-off`: this way is not set up; `no-address`: the"
                            + " ticket has no address for this way")
    public Response send(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(ref = "idempotency-key")
                    @Nullable String key,
            @NotNull @Valid SendLinkRequest body) {
        return idempotency.optional(
                key, "POST /followups/" + id + "/survey-link", body, () -> send(id, body));
    }

    private Response send(UUID id, SendLinkRequest body) {
        return links.send(id, Way.valueOf(body.way().name()), actor.get())
                .map(SendLinkResource::response)
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }

    private static Response response(Sending sending) {
        return sending == Sending.QUEUED ? Response.noContent().build() : Problem.conflict(sending);
    }
}
