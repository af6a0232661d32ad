package io.openhotline.dispatch.reveal;

import io.openhotline.dispatch.reveal.RevealService.Reveal;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/// Serves contact data in clear, for a reason that is logged.
@Path("/workorders")
@Tag(name = "Privacy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevealResource {
    static final String OPERATION = "revealWorkOrder";

    private final RevealService reveals;

    RevealResource(RevealService reveals) {
        this.reveals = reveals;
    }

    @POST
    @Path("/{id}/reveal")
    @Operation(
            operationId = OPERATION,
            summary = "Reveal contact data",
            description =
                    "Returns the contact data that other answers mask. Each call is logged with its"
                            + " reason (`GET /access-log`), and so a repeat is logged again.")
    @APIResponse(
            responseCode = "200",
            description = "The contact data",
            content = @Content(schema = @Schema(implementation = RevealView.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(
            responseCode = "403",
            description =
                    "`role-may-not-act`, or `contact-no-longer-shown`: the department's work order"
                            + " is over for more than 30 days")
    @APIResponse(responseCode = "404", ref = "work-order-not-found")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response reveal(
            @PathParam("id") @Parameter(ref = "work-order") UUID id,
            @NotNull @Valid RevealRequest body) {
        return body.error()
                .map(error -> Problem.invalid(List.of(error)))
                .orElseGet(() ->
                        reveals.reveal(id, body)
                                .map(RevealResource::respond)
                                .orElseGet(() -> Problem.notFound("work-order-not-found")));
    }

    private static Response respond(Reveal reveal) {
        return switch (reveal) {
            case Reveal.Revealed(var contact) ->
                    Response.ok(contact).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
            case Reveal.NoLongerShown() -> Problem.response(403, "contact-no-longer-shown");
        };
    }
}
