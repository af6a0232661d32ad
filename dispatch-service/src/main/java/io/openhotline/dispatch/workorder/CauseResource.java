package io.openhotline.dispatch.workorder;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.dispatch.policy.Cause;
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

/// Lists the causes that a department may name with an outcome (C4).
@PackScoped
@Path("/causes")
@RunOnVirtualThread
@Tag(name = "Work orders")
public class CauseResource {
    private final DispatchPolicy policy;

    CauseResource(DispatchPolicy policy) {
        this.policy = policy;
    }

    /// Shows a cause in the API.
    @Schema(
            name = "Cause",
            description =
                    "A cause that a department may name. It fits tickets of its categories and of its"
                            + " kinds; one without both fits all tickets.",
            requiredProperties = {"code", "name", "categories", "kinds"})
    public record CauseView(
            @Schema(examples = "joint-aged") String code,
            LocalText name,
            @Schema(description = "Codes of categories", examples = "[\"leak\"]")
                    List<String> categories,
            List<CategoryKind> kinds) {
        static CauseView of(Cause cause) {
            return new CauseView(
                    cause.code(),
                    cause.name(),
                    cause.categories(),
                    cause.kinds().stream().sorted().toList());
        }
    }

    @GET
    @Operation(
            operationId = "listCauses",
            summary = "List the causes of outcomes",
            description = "Returns the codes and names of the policy.")
    @APIResponse(responseCode = "200", description = "All causes, in the order of the policy")
    public List<CauseView> all() {
        return policy.causes().stream().map(CauseView::of).toList();
    }
}
