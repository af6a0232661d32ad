package io.openhotline.reporting.fact;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Starts a rebuild, for example after the time zone of the pack has changed, and tells its state.
@Path("/rebuild")
@RunOnVirtualThread
@Tag(name = "Operations", description = "Events that could not be handled, for the operator")
@APIResponse(responseCode = "503", ref = "unavailable")
public class RebuildResource {
    private final RebuildService service;

    RebuildResource(RebuildService service) {
        this.service = service;
    }

    @Schema(name = "Rebuild")
    record View(
            @Schema(description = "True from the request until reports answer from the new figures")
                    boolean running) {}

    @POST
    @Operation(
            summary = "Count everything again from the stored observations",
            description =
                    "Runs in the background, and begins again after a restart. Reports answer from the"
                            + " old figures until the new ones are complete; events count in both")
    @Parameter(
            name = CurrentActor.HEADER,
            in = ParameterIn.HEADER,
            description = "Who acts, `role:id`, for example `operator:ops-1`",
            schema = @Schema(implementation = String.class))
    @APIResponse(responseCode = "202", description = "The rebuild is requested")
    @APIResponse(
            responseCode = "409",
            description = "`/problems/rebuild-running`: the previous rebuild has not ended",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response rebuild() {
        return service.request()
                ? Response.accepted().build()
                : Problem.response(409, "rebuild-running");
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Whether a rebuild is running")
    @APIResponse(
            responseCode = "200",
            description = "The state of the rebuild",
            content = @Content(schema = @Schema(implementation = View.class)))
    public View get() {
        return new View(service.isRunning());
    }
}
