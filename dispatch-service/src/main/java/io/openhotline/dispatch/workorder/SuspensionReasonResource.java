package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lists the reasons for which the pack lets a work order be suspended.
@PackScoped
@Path("/suspension-reasons")
@RunOnVirtualThread
@Tag(name = "Work orders")
public class SuspensionReasonResource {
    private final DispatchPolicy policy;

    SuspensionReasonResource(DispatchPolicy policy) {
        this.policy = policy;
    }

    @GET
    @Operation(
            operationId = "listSuspensionReasons",
            summary = "List the reasons for a suspension",
            description =
                    "Returns the codes and names of the policy, with the longest time of each.")
    @APIResponse(responseCode = "200", description = "All reasons, in the order of the policy")
    public List<SuspensionReasonView> all() {
        return policy.suspensions().stream().map(SuspensionReasonView::of).toList();
    }
}
