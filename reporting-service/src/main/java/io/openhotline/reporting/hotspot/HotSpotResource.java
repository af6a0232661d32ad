package io.openhotline.reporting.hotspot;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.openhotline.reporting.fact.domain.SpotScope;
import io.openhotline.reporting.hotspot.SpotTicketView.TicketPage;
import io.openhotline.reporting.hotspot.domain.Within;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Shows hot spots and their tickets, and proposes incidents.
@Path("/hot-spots")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hot spots", description = "Where more is reported than expected")
@APIResponse(responseCode = "400", ref = "not-a-hot-spot")
@APIResponse(responseCode = "503", ref = "unavailable")
public class HotSpotResource {
    /// As many as one incident takes at its opening, and the one that leads.
    private static final int MOST_TICKETS = 201;

    private final HotSpotService spots;
    private final SpotTicketService tickets;
    private final SpotNames names;
    private final CurrentActor actor;

    HotSpotResource(
            HotSpotService spots, SpotTicketService tickets, SpotNames names, CurrentActor actor) {
        this.spots = spots;
        this.tickets = tickets;
        this.names = names;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "findHotSpots",
            summary = "Where more is reported than expected",
            description =
                    "Compares the last hours with the same hours of up to eight weeks before, by"
                            + " square of the map, district and category. Squares of the map are"
                            + " shown to those who see places in clear.")
    @Parameter(name = "within", in = ParameterIn.QUERY, ref = "within")
    @APIResponse(
            responseCode = "200",
            description = "The hot spots, at most 200",
            content = @Content(schema = @Schema(implementation = HotSpotsView.class)))
    public Response find(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        Within within = SpotQuery.within(query);
        return query.respond(() -> HotSpotsView.of(spots.find(within), within, seesCells(), names));
    }

    @GET
    @Path("/tickets")
    @Operation(
            operationId = "listTicketsOfHotSpot",
            summary = "The tickets of a hot spot",
            description =
                    "In the order of their receipt. A hot spot has the address of its tickets.")
    @Parameter(name = "within", in = ParameterIn.QUERY, ref = "within")
    @Parameter(name = "scope", in = ParameterIn.QUERY, ref = "scope")
    @Parameter(name = "place", in = ParameterIn.QUERY, ref = "place")
    @Parameter(name = "category", in = ParameterIn.QUERY, ref = "spot-category")
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = TicketPage.class)))
    @APIResponse(responseCode = "404", ref = "hot-spot-hidden")
    public Response list(@Context UriInfo uri) {
        SpotQuery asked = SpotQuery.page(new QueryReader(uri.getQueryParameters()));
        if (!asked.errors().isEmpty()) {
            return Problem.invalid(asked.errors());
        }
        return asked.scope() == SpotScope.CELL && !seesCells()
                ? Problem.notFound("hot-spot-hidden")
                : Response.ok(TicketPage.of(tickets.of(asked, asked.limit() + 1), asked.limit()))
                        .build();
    }

    @GET
    @Path("/incident")
    @Operation(
            operationId = "proposeIncident",
            summary = "Propose an incident for a hot spot",
            description =
                    "The body of `POST /incidents` of intake, with the tickets of the hot spot, their"
                            + " category and the rectangle of their places. The client sends it to"
                            + " intake by its own right.")
    @Parameter(name = "within", in = ParameterIn.QUERY, ref = "within")
    @Parameter(name = "scope", in = ParameterIn.QUERY, ref = "scope")
    @Parameter(name = "place", in = ParameterIn.QUERY, ref = "place")
    @Parameter(name = "category", in = ParameterIn.QUERY, ref = "spot-category")
    @APIResponse(
            responseCode = "200",
            description = "The body",
            content = @Content(schema = @Schema(implementation = IncidentProposal.class)))
    @APIResponse(responseCode = "404", ref = "nothing-to-join")
    public Response propose(@Context UriInfo uri) {
        SpotQuery asked = SpotQuery.whole(new QueryReader(uri.getQueryParameters()), MOST_TICKETS);
        return asked.errors().isEmpty()
                ? IncidentProposal.of(asked, tickets.of(asked, asked.limit()), names)
                        .map(proposal -> Response.ok(proposal).build())
                        .orElseGet(() -> Problem.notFound("nothing-to-join"))
                : Problem.invalid(asked.errors());
    }

    private boolean seesCells() {
        return actor.grant().showsContact(false);
    }
}
