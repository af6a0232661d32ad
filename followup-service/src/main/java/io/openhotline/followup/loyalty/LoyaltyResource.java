package io.openhotline.followup.loyalty;

import io.openhotline.platform.http.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows how likely customers recommend us, besides their satisfaction (C6).
@Path("/loyalty")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sampling")
public class LoyaltyResource {
    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private final LoyaltyService loyalty;

    LoyaltyResource(LoyaltyService loyalty) {
        this.loyalty = loyalty;
    }

    @GET
    @Path("/{month}")
    @Operation(
            operationId = "getLoyalty",
            summary = "Get the loyalty of the customers of a month",
            description =
                    "Counts promoters, passives and detractors, and makes the net promoter score of"
                            + " them, for each stratum and in all.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = LoyaltyView.class)))
    @APIResponse(responseCode = "400", ref = "invalid-parameter")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response get(
            @PathParam("month")
                    @Parameter(
                            description = "A month of handling in the pack's time zone",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            pattern = "^" + MONTH + "$"),
                            example = "2026-11")
                    String month) {
        return month.matches(MONTH)
                ? Response.ok(loyalty.of(month)).build()
                : Problem.invalid(List.of(Problem.FieldError.of("month", "pattern", MONTH)));
    }
}
