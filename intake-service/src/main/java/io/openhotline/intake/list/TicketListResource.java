package io.openhotline.intake.list;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.intake.access.TicketAccess;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/// Serves lists and searches of tickets.
@Path("/tickets")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TicketListResource {
    static final String SEARCH = "searchTickets";

    private final TicketListService tickets;
    private final TicketFilters filters;
    private final TicketAccess access;

    TicketListResource(TicketListService tickets, TicketFilters filters, TicketAccess access) {
        this.tickets = tickets;
        this.filters = filters;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "listTickets",
            summary = "List tickets, newest first",
            description =
                    "All given filters must hold. Shows the tickets that the caller may see, masked."
                            + " Phone, name and words are filters of `POST /tickets/search`.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Received at or after",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Received before",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            description = "Code of a category",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kind of the category",
            schema = @Schema(implementation = CategoryKind.class))
    @Parameter(
            name = "nature",
            in = ParameterIn.QUERY,
            description = "Code of a nature",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "customerKind",
            in = ParameterIn.QUERY,
            description = "Code of a kind of customers",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "customerLevel",
            in = ParameterIn.QUERY,
            description = "Code of a level of customers",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "repeat",
            in = ParameterIn.QUERY,
            description = "Whether it repeats an unfinished complaint",
            schema = @Schema(implementation = Boolean.class))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Status of the ticket",
            schema = @Schema(implementation = TicketStatus.class))
    @Parameter(
            name = "department",
            in = ParameterIn.QUERY,
            description = "Code of the department that has, or had last, the work order",
            schema = @Schema(implementation = String.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = TicketPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var parameters = new QueryReader(uri.getQueryParameters());
        return page(parameters, filters.list(parameters, access.rows()));
    }

    @POST
    @Path("/search")
    @Operation(
            operationId = SEARCH,
            summary = "Search tickets, newest first",
            description =
                    "Like `GET /tickets`, with the filters that are personal data, which don't belong"
                            + " in URLs. Changes nothing, so it may be repeated. Only the desk searches by"
                            + " phone and name, and a search by phone is logged.")
    @APIResponse(
            responseCode = "200",
            description = "A page; the last one has no `next`",
            content = @Content(schema = @Schema(implementation = TicketPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid")
    @APIResponse(responseCode = "413", ref = "too-large")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response search(@NotNull TicketSearchRequest body) {
        QueryReader reader = body.reader();
        return page(reader, filters.search(reader, access.isDesk(), access.rows()));
    }

    private Response page(QueryReader reader, TicketQuery query) {
        return reader.errors().isEmpty()
                ? Response.ok(tickets.page(query)).build()
                : Problem.invalid(reader.errors());
    }

    /// Documents the shape of a page of tickets.
    @Schema(name = "TicketPage", requiredProperties = "items")
    record TicketPage(
            List<TicketSummary> items,
            @Schema(description = "Cursor of the next page") @Nullable String next) {}
}
