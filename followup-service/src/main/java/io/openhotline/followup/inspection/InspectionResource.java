package io.openhotline.followup.inspection;

import io.openhotline.followup.inspection.domain.Subject;
import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/// Shows all inspections to inspectors and those above them, and to agents their own.
@Path("/inspections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Inspections")
public class InspectionResource {
    private final InspectionReader reader;
    private final CurrentActor actor;

    InspectionResource(InspectionReader reader, CurrentActor actor) {
        this.reader = reader;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listInspections",
            summary = "List inspections, the latest first",
            description =
                    "All given filters must hold. Agents see their own inspections, once the sheet is"
                            + " filled.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "The state of the inspections",
            schema = @Schema(implementation = InspectionStatus.class))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "The kind of the inspected work",
            schema = @Schema(implementation = Subject.class))
    @Parameter(
            name = "agent",
            in = ParameterIn.QUERY,
            description = "Staff number of an agent",
            schema =
                    @Schema(
                            implementation = String.class,
                            minLength = 1,
                            maxLength = InspectionQuery.MAX_AGENT))
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description = "Id or number of a ticket",
            schema =
                    @Schema(
                            implementation = String.class,
                            minLength = 1,
                            maxLength = InspectionQuery.MAX_TICKET))
    @Parameter(
            name = "draw",
            in = ParameterIn.QUERY,
            description = "Id of a draw",
            schema = @Schema(implementation = UUID.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page of inspections",
            content = @Content(schema = @Schema(implementation = InspectionPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid-parameter")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        InspectionQuery query = InspectionQuery.read(parameters);
        return parameters.respond(
                () -> reader.list(query, InspectionRows.of(actor.grant(), actor.caller())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInspection",
            summary = "Get an inspection",
            description = "Shows the filled sheet and the appeal.")
    @APIResponse(
            responseCode = "200",
            description = "The inspection",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    @APIResponse(responseCode = "404", ref = "inspection-not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response get(@PathParam("id") @Parameter(ref = "inspection") UUID id) {
        return reader.find(id, InspectionRows.of(actor.grant(), actor.caller()))
                .map(found -> Response.ok(found).build())
                .orElseGet(() -> Problem.notFound("inspection-not-found"));
    }

    /// Documents the shape of a page of inspections.
    @Schema(
            name = "InspectionPage",
            description = "A page of inspections",
            requiredProperties = "items")
    record InspectionPage(
            List<InspectionView> items,
            @Schema(description = "The `after` of the next page; missing on the last one")
                    @Nullable String next) {}
}
