package io.openhotline.intake.policy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves what can be filed, so that an app can build its form.
@Path("/categories")
@Tag(name = "Catalogue")
@RunOnVirtualThread
public class CategoryResource {
    @Schema(description = "What can be filed at this hotline, from its policy pack")
    record Catalogue(
            @Schema(description = "IANA time zone of the hotline", examples = "Asia/Shanghai")
                    String timeZone,
            List<Code> channels,
            List<Code> customerKinds,
            List<Code> natures,
            List<Code> departments,
            List<Category> categories) {}

    private final IntakePolicy policy;

    CategoryResource(IntakePolicy policy) {
        this.policy = policy;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCategories",
            summary = "Channels, customer kinds, natures, and categories with their form fields")
    @APIResponse(responseCode = "200", description = "The catalogue")
    public Catalogue list() {
        return new Catalogue(
                policy.timeZone().getId(),
                policy.channels(),
                policy.customerKinds(),
                policy.natures(),
                policy.departments(),
                policy.categories());
    }
}
