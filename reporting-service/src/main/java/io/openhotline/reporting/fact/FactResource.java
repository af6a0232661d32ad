package io.openhotline.reporting.fact;

import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
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

/// Makes a number of a report traceable to the tickets in it.
@Path("/tickets")
@RunOnVirtualThread
@Tag(name = "Facts", description = "How single tickets are counted, for the operator")
@APIResponse(responseCode = "503", ref = "unavailable")
public class FactResource {
    private final FactReader reader;

    FactResource(FactReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("/{id}/fact")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "One ticket as it is counted",
            description =
                    "The fact that reports count, and the observations it was folded from. Holds no"
                            + " personal data")
    @APIResponse(
            responseCode = "200",
            description = "The ticket as counted",
            content = @Content(schema = @Schema(implementation = CountedTicket.class)))
    @APIResponse(
            responseCode = "404",
            description = "`/problems/ticket-not-counted`: no event of such a ticket has come",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response get(@Parameter(description = "The ticket's id") @PathParam("id") UUID id) {
        return reader.find(id)
                .map(counted -> Response.ok(counted).build())
                .orElseGet(() -> Problem.notFound("ticket-not-counted"));
    }
}
