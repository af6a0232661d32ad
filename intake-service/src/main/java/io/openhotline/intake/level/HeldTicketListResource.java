package io.openhotline.intake.level;

import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.platform.database.Database;
import io.openhotline.platform.database.Sql;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Serves open tickets by who has or tracks them: the queues of the levels, and what a person has
/// open at the end of a shift (P6).
@Path("/held-tickets")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HeldTicketListResource {
    private final Database database;

    HeldTicketListResource(Database database) {
        this.database = database;
    }

    @GET
    @Operation(
            operationId = "listHeldTickets",
            summary = "List open tickets by who has or tracks them, the oldest first",
            description =
                    "All given filters must hold. Without a person, it lists what lies in the queues"
                            + " of the levels.")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Level.class))
    @Parameter(name = "assignee", in = ParameterIn.QUERY, ref = "desk-person")
    @Parameter(
            name = "tracker",
            in = ParameterIn.QUERY,
            description = "Staff number of who tracks it",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "receivedBefore",
            in = ParameterIn.QUERY,
            description = "Only tickets that are older",
            schema = @Schema(implementation = Instant.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = HeldTicketPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        HeldTicketQuery query = HeldTicketQuery.read(parameters);
        return parameters.errors().isEmpty()
                ? Response.ok(page(query)).build()
                : Problem.invalid(parameters.errors());
    }

    private Page<HeldTicketView> page(HeldTicketQuery query) {
        Sql select =
                Sql.of("select " + HeldTicketView.COLUMNS + " from ticket where ")
                        .plus(query.condition())
                        .plus(" order by received_at, id limit ?", query.limit() + 1);
        List<HeldTicketView> rows = database.query(select, HeldTicketView::read);
        return Page.of(
                rows, query.limit(), view -> new Cursor(view.receivedAt(), view.id()).toString());
    }

    /// Documents the shape of a page.
    @Schema(name = "HeldTicketPage", requiredProperties = "items")
    record HeldTicketPage(
            List<HeldTicketView> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
