package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentStatus;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows incidents and their tickets.
@Path("/incidents")
@Tag(name = "Incidents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(responseCode = "400", ref = "invalid")
@APIResponse(responseCode = "503", ref = "unavailable")
public class IncidentListResource {
    private final IncidentListService list;

    IncidentListResource(IncidentListService list) {
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listIncidents",
            summary = "List incidents, the newest first",
            description = "With the numbers of tickets and callers.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Status of the incident",
            schema = @Schema(implementation = IncidentStatus.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = IncidentPage.class)))
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        IncidentStatus status = parameters.constant("status", IncidentStatus.class);
        var after = parameters.cursor();
        int limit = parameters.limit();
        return parameters.errors().isEmpty()
                ? Response.ok(list.page(status, after, limit)).build()
                : Problem.invalid(parameters.errors());
    }

    @GET
    @Path("/{incident}")
    @Operation(
            operationId = "getIncident",
            summary = "Show an incident",
            description = "With the progress of the ticket that leads.")
    @APIResponse(
            responseCode = "200",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "404", ref = "incident-not-found")
    public Response find(@PathParam("incident") @Parameter(ref = "incident") String id) {
        return IncidentResponses.with(
                id,
                incident ->
                        list.find(incident)
                                .map(it -> Response.ok(it).build())
                                .orElseGet(IncidentResponses::notFound));
    }

    @GET
    @Path("/{incident}/tickets")
    @Operation(
            operationId = "listTicketsOfIncident",
            summary = "List the tickets of an incident, the newest first",
            description =
                    "Those that joined and did not leave, also after it is closed, and those that"
                            + " were reopened since.")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = TicketOfIncidentPage.class)))
    @APIResponse(responseCode = "404", ref = "incident-not-found")
    public Response tickets(
            @PathParam("incident") @Parameter(ref = "incident") String id, @Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        var after = parameters.cursor();
        int limit = parameters.limit();
        return parameters.errors().isEmpty()
                ? IncidentResponses.with(
                        id,
                        incident ->
                                list.tickets(incident, after, limit)
                                        .map(it -> Response.ok(it).build())
                                        .orElseGet(IncidentResponses::notFound))
                : Problem.invalid(parameters.errors());
    }

    /// Documents the shape of a page of incidents.
    @Schema(name = "IncidentPage", requiredProperties = "items")
    record IncidentPage(
            List<IncidentSummaryView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}

    /// Documents the shape of a page of tickets.
    @Schema(name = "TicketOfIncidentPage", requiredProperties = "items")
    record TicketOfIncidentPage(
            List<IncidentTicketView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
