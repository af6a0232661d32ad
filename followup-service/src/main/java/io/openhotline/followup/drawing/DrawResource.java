package io.openhotline.followup.drawing;

import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows the record of the draws.
@Path("/inspection-draws")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inspections")
public class DrawResource {
    private final DrawRecordService draws;

    DrawResource(DrawRecordService draws) {
        this.draws = draws;
    }

    @GET
    @Operation(
            operationId = "listInspectionDraws",
            summary = "List the draws for inspection",
            description =
                    "The latest draw first. A draw says how much work there was, how much the pack"
                            + " requires, and how much was drawn (T14).")
    @Parameter(
            name = "day",
            in = ParameterIn.QUERY,
            description = "The day that was drawn",
            schema = @Schema(implementation = LocalDate.class))
    @Parameter(
            name = "agent",
            in = ParameterIn.QUERY,
            description = "Staff number of an agent",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 64))
    @Parameter(
            name = "line",
            in = ParameterIn.QUERY,
            description = "Category of tickets, or queue of calls",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = 100))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page of draws",
            content = @Content(schema = @Schema(implementation = DrawPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid-parameter")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        DrawQuery query = DrawQuery.read(parameters);
        return parameters.respond(() -> draws.list(query));
    }

    /// Documents the shape of a page of draws.
    @Schema(
            name = "InspectionDrawPage",
            description = "A page of draws",
            requiredProperties = "items")
    record DrawPage(
            List<DrawView> items,
            @Schema(description = "The `after` of the next page; missing on the last one")
                    @Nullable String next) {}
}
