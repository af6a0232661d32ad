package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.LocalText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lists the reasons for which the pack lets a department return a work order.
@PackScoped
@Path("/return-reasons")
@RunOnVirtualThread
@Tag(name = "Work orders")
public class ReturnReasonResource {
    private final DispatchPolicy policy;

    ReturnReasonResource(DispatchPolicy policy) {
        this.policy = policy;
    }

    /// Shows a reason for a return in the API.
    @Schema(
            name = "ReturnReason",
            description = "A reason for which a department may return a work order",
            requiredProperties = {"code", "name"})
    public record ReturnReasonView(
            @Schema(examples = "not-responsible") String code, LocalText name) {}

    @GET
    @Operation(
            operationId = "listReturnReasons",
            summary = "List the reasons for a return",
            description = "Returns the codes and names of the policy.")
    @APIResponse(responseCode = "200", description = "All reasons, in the order of the policy")
    public List<ReturnReasonView> all() {
        return policy.returnReasons().stream()
                .map(reason -> new ReturnReasonView(reason.code(), reason.name()))
                .toList();
    }
}
