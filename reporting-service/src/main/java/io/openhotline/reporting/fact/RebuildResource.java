package io.openhotline.reporting.fact;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.fact.GenerationRepository.Generations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Starts a rebuild, for example after the time zone of the pack has changed, and says whether one
/// is running.
@Path("/rebuild")
@RunOnVirtualThread
@Tag(name = "Operations")
@APIResponse(responseCode = "400", ref = "unknown-parameter")
@APIResponse(responseCode = "503", ref = "unavailable")
public class RebuildResource {
    private final RebuildService service;
    private final CurrentActor actor;

    RebuildResource(RebuildService service, CurrentActor actor) {
        this.service = service;
        this.actor = actor;
    }

    @Schema(name = "Rebuild", requiredProperties = "running")
    record View(
            @Schema(description = "True from the request until reports answer from the new figures")
                    boolean running,
            @Schema(
                            description =
                                    "Who requested the last rebuild; null if nobody did since this"
                                            + " is recorded",
                            examples = "operator:4001",
                            nullable = true)
                    @Nullable String requestedBy,
            @Schema(description = "When it was requested", nullable = true)
                    @Nullable Instant requestedAt) {
        static View of(Generations generations) {
            return new View(
                    generations.next() != null,
                    generations.requestedBy(),
                    generations.requestedAt());
        }
    }

    @POST
    @Operation(
            operationId = "startRebuild",
            summary = "Count everything again from the stored observations",
            description =
                    "Runs in the background, and begins again after a restart. Who requested it is"
                            + " recorded. Reports answer from"
                            + " the old figures until the new ones are complete; events count in"
                            + " both.")
    @APIResponse(responseCode = "202", description = "The rebuild is requested")
    @APIResponse(
            responseCode = "409",
            description = "`rebuild-running`: the previous rebuild has not ended")
    public Response start(@Context UriInfo uri) {
        return withoutParameters(
                uri,
                () ->
                        service.request(actor.get())
                                ? Response.accepted().build()
                                : Problem.response(409, "rebuild-running"));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getRebuild",
            summary = "The state of the rebuild",
            description = "Says whether a rebuild is requested or running.")
    @APIResponse(
            responseCode = "200",
            description = "The state of the rebuild",
            content = @Content(schema = @Schema(implementation = View.class)))
    public Response get(@Context UriInfo uri) {
        return withoutParameters(uri, () -> Response.ok(View.of(service.state())).build());
    }

    private static Response withoutParameters(UriInfo uri, Supplier<Response> response) {
        List<FieldError> errors = new QueryReader(uri.getQueryParameters()).errors();
        return errors.isEmpty() ? response.get() : Problem.invalid(errors);
    }
}
