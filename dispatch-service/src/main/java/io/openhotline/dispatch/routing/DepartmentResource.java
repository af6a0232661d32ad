package io.openhotline.dispatch.routing;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.pack.PackScoped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lists the departments of the pack.
@PackScoped
@Path("/departments")
@RunOnVirtualThread
@Tag(name = "Routes", description = "Who gets which ticket")
public class DepartmentResource {
    private final DispatchPolicy policy;

    DepartmentResource(DispatchPolicy policy) {
        this.policy = policy;
    }

    @GET
    @Operation(
            operationId = "listDepartments",
            summary = "List the departments of this hotline",
            description = "Returns the codes and names of the policy.")
    @APIResponse(responseCode = "200", description = "All departments, in the order of the policy")
    public List<DepartmentView> all() {
        return policy.departments().stream().map(DepartmentView::of).toList();
    }
}
