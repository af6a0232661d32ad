package io.openhotline.followup.sampling;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows for each stratum whether the rate of follow-ups holds (P8).
@Path("/strata")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sampling")
public class StratumResource {
    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private final Strata strata;

    StratumResource(Strata strata) {
        this.strata = strata;
    }

    @GET
    @Operation(
            operationId = "listStrata",
            summary = "The strata of the draw: handled, planned, and whether the rate holds")
    @APIResponse(
            responseCode = "200",
            description = "The strata, latest month first; without a month the latest 100",
            content = @Content(schema = @Schema(implementation = StratumList.class)))
    @APIResponse(
            responseCode = "400",
            description = "The month is not of the form 2026-11",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response list(
            @Parameter(
                            description = "A month of handling in the time zone of the pack",
                            schema = @Schema(type = SchemaType.STRING, pattern = MONTH),
                            example = "2026-11")
                    @QueryParam("month")
                    @Nullable String month) {
        if (month != null && !month.matches(MONTH)) {
            return Problem.invalid(List.of(FieldError.of("month", "pattern", MONTH)));
        }
        return Response.ok(strata.list(month)).build();
    }
}
