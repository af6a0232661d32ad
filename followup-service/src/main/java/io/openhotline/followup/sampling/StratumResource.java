package io.openhotline.followup.sampling;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows for each stratum whether the rate of follow-ups holds (P8).
@Path("/strata")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sampling")
public class StratumResource {
    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private final StratumService strata;

    StratumResource(StratumService strata) {
        this.strata = strata;
    }

    @GET
    @Operation(
            operationId = "listStrata",
            summary = "List the strata of the sample",
            description =
                    "Shows for each stratum how many tickets were handled, how many of their"
                            + " customers are asked, and whether the rate holds.")
    @Parameter(
            name = "month",
            in = ParameterIn.QUERY,
            description = "A month of handling in the pack's time zone",
            schema = @Schema(implementation = String.class, pattern = "^" + MONTH + "$"),
            example = "2026-11")
    @APIResponse(
            responseCode = "200",
            description = "The strata, the latest month first; the latest 100 without a month",
            content = @Content(schema = @Schema(implementation = StratumList.class)))
    @APIResponse(responseCode = "400", ref = "invalid-parameter")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        String month =
                query.read(
                        "month",
                        text -> Optional.of(text).filter(it -> it.matches(MONTH)),
                        "pattern",
                        MONTH);
        return query.errors().isEmpty()
                ? Response.ok(strata.list(month)).build()
                : Problem.invalid(query.errors());
    }
}
