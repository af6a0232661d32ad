package io.openhotline.followup.sequel;

import io.openhotline.followup.sequel.SequelView.LimitView;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lists for supervisors the follow-ups that wait for their decision.
@Path("/rework-limits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-ups")
public class ReworkLimitResource {
    private final SequelQueryService sequels;

    ReworkLimitResource(SequelQueryService sequels) {
        this.sequels = sequels;
    }

    @GET
    @Operation(
            operationId = "listReworkLimits",
            summary = "List follow-ups that wait for a decision after the last rework",
            description =
                    "The oldest first. Leaves out tickets that were reopened, withdrawn or merged"
                            + " since then.")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page of follow-ups at the limit",
            content = @Content(schema = @Schema(implementation = LimitPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid-parameter")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        Cursor after = query.cursor();
        int limit = query.limit();
        return query.respond(() -> sequels.open(after, limit));
    }

    /// Documents the shape of a page of follow-ups at the limit.
    @Schema(
            name = "ReworkLimitPage",
            description = "A page of follow-ups at the limit",
            requiredProperties = "items")
    record LimitPage(
            List<LimitView> items,
            @Schema(description = "The `after` of the next page; missing on the last one")
                    @Nullable String next) {}
}
