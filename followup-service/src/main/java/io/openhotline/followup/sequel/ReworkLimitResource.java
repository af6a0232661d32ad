package io.openhotline.followup.sequel;

import io.openhotline.followup.sequel.SequelView.LimitView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
            summary = "List what waits for a decision after the last rework",
            description =
                    "Returns the oldest 200 first. A ticket that was reopened, withdrawn or merged"
                            + " since then waits no more.")
    @APIResponse(responseCode = "200", description = "What waits for a decision")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public List<LimitView> limits() {
        return sequels.open();
    }
}
