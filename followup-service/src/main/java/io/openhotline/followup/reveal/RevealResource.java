package io.openhotline.followup.reveal;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves the contact of a follow-up in clear, for a reason that is logged.
@Path("/followups/{id}/reveal")
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevealResource {
    static final String OPERATION = "revealFollowUp";

    private final RevealService reveals;
    private final CurrentActor actor;

    RevealResource(RevealService reveals, CurrentActor actor) {
        this.reveals = reveals;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = OPERATION,
            summary = "Reveal contact data",
            description =
                    "Returns the contact data, and what the customer said, that other answers mask"
                            + " or leave out. Each call is logged with its reason (`GET"
                            + " /access-log`), and so a repeat is logged again.")
    @APIResponse(
            responseCode = "200",
            description = "The contact data",
            content = @Content(schema = @Schema(implementation = RevealView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "404", ref = "follow-up-not-found")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "415", ref = "not-json")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response reveal(
            @PathParam("id") @Parameter(ref = "follow-up") UUID id,
            @NotNull @Valid RevealRequest body) {
        return body.error()
                .map(error -> Problem.invalid(List.of(error)))
                .orElseGet(() -> forThisAnswerOnly(id, body));
    }

    private Response forThisAnswerOnly(UUID id, RevealRequest body) {
        return reveals.reveal(id, body, actor.caller())
                .map(contact ->
                        Response.ok(contact).header(HttpHeaders.CACHE_CONTROL, "no-store").build())
                .orElseGet(() -> Problem.notFound("follow-up-not-found"));
    }
}
