package io.openhotline.reporting.fact;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.inbox.Rebuild;
import io.openhotline.platform.inbox.Rebuild.NotAlone;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Counts everything anew, for example after the pack's time zone changed.
@Path("/rebuild")
@RunOnVirtualThread
@Tag(name = "Operations", description = "Events that could not be handled, for the operator")
@APIResponse(responseCode = "503", ref = "unavailable")
public class RebuildResource {
    private final Rebuild rebuild;
    private final FactService facts;

    RebuildResource(Rebuild rebuild, FactService facts) {
        this.rebuild = rebuild;
        this.facts = facts;
    }

    @POST
    @Operation(
            summary = "Count everything anew from the first event",
            description =
                    "Empties the statistics and reads all topics again. Reports grow from zero until"
                            + " the consumer's lag is gone")
    @Parameter(
            name = CurrentActor.HEADER,
            in = ParameterIn.HEADER,
            description = "Who acts, `role:id`, for example `operator:ops-1`",
            schema = @Schema(implementation = String.class))
    @APIResponse(responseCode = "202", description = "Emptied, and reading from the first event")
    @APIResponse(
            responseCode = "409",
            description =
                    "`/problems/not-the-only-instance`: another instance reads some of the"
                            + " partitions; scale the service to one first",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response rebuild() {
        try {
            rebuild.fromFirstEvent(FactConsumer.NAME, facts::clear);
            return Response.accepted().build();
        } catch (NotAlone e) {
            return Problem.response(409, "not-the-only-instance");
        }
    }
}
