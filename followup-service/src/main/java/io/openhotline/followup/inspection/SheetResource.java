package io.openhotline.followup.inspection;

import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.InspectionPolicy;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows the score sheet.
@PackScoped
@Path("/inspection-sheet")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inspections")
public class SheetResource {
    private final FollowUpPolicy policy;

    SheetResource(FollowUpPolicy policy) {
        this.policy = policy;
    }

    @GET
    @Operation(
            operationId = "getInspectionSheet",
            summary = "Get the score sheet of the pack",
            description = "Missing in a pack that inspects nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(schema = @Schema(implementation = SheetView.class)))
    @APIResponse(responseCode = "404", ref = "no-inspection")
    public Response get() {
        InspectionPolicy inspection = policy.inspection();
        return inspection == null
                ? Problem.notFound("no-inspection")
                : Response.ok(SheetView.of(inspection)).build();
    }
}
