package io.openhotline.intake.policy;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.platform.pack.PackScoped;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Serves what can be filed, so that an app can build its form.
@PackScoped
@Path("/categories")
@Tag(name = "Catalogue", description = "The codes that this hotline knows")
@RunOnVirtualThread
public class CategoryResource {
    @Schema(
            description = "What can be filed at this hotline, from its policy pack",
            requiredProperties = {
                "timeZone",
                "channels",
                "customerKinds",
                "natures",
                "departments",
                "categories",
                "customerLevels"
            })
    record Catalogue(
            @Schema(description = "IANA time zone of the hotline", examples = "Asia/Shanghai")
                    String timeZone,
            List<Channel> channels,
            List<Code> customerKinds,
            List<Code> natures,
            List<Code> departments,
            List<Category> categories,
            @Schema(description = "Levels of the directory of customers")
                    List<Code> customerLevels) {}

    private final IntakePolicy policy;

    CategoryResource(IntakePolicy policy) {
        this.policy = policy;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCategories",
            summary = "List channels, customer kinds, natures, and categories with their forms",
            description = "Returns the names of all codes in Chinese and English.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(schema = @Schema(implementation = Catalogue.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        return parameters.errors().isEmpty()
                ? Response.ok(catalogue()).build()
                : Problem.invalid(parameters.errors());
    }

    private Catalogue catalogue() {
        return new Catalogue(
                policy.timeZone().getId(),
                policy.channels(),
                policy.customerKinds(),
                policy.natures(),
                policy.departments(),
                policy.categories(),
                policy.customerLevels());
    }
}
