package io.openhotline.dispatch.ladder;

import io.openhotline.contracts.Audience;
import io.openhotline.platform.http.Problem;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lists over HTTP what ladders have raised, for the people whom they name.
@Path("/escalations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work orders")
public class EscalationResource {
    private final EscalationReader escalations;

    EscalationResource(EscalationReader escalations) {
        this.escalations = escalations;
    }

    /// Describes a page of escalations in the OpenAPI document.
    @Schema(name = "EscalationPage", requiredProperties = "items")
    record EscalationPage(
            List<EscalationView> items,
            @Schema(description = "The `after` of the next page; left out on the last one")
                    @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listEscalations",
            summary = "List escalations, newest first",
            description = "All filters given must hold.")
    @Parameter(
            name = "workOrder",
            in = ParameterIn.QUERY,
            description = "Id of a work order",
            schema = @Schema(implementation = UUID.class))
    @Parameter(
            name = "audience",
            in = ParameterIn.QUERY,
            description = "Who has to know",
            schema = @Schema(implementation = Audience.class))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "The `next` of the page before",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Size of the page",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @APIResponse(
            responseCode = "200",
            description = "A page of escalations",
            content = @Content(schema = @Schema(implementation = EscalationPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        EscalationFilter filter = EscalationFilter.read(query);
        return query.errors().isEmpty()
                ? Response.ok(escalations.list(filter)).build()
                : Problem.invalid(query.errors());
    }
}
