package io.openhotline.platform.inbox;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lists the events that could not be handled, with their causes.
@Path("/parked-events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Operations",
        description =
                "Events that could not be handled, for the operator. Each is kept with its cause, and"
                        + " later events of its ticket wait behind it, so that their order stays;"
                        + " all other tickets go on.")
public class ParkedEventListResource {
    private static final int MAX_KEY = 200;

    private final ParkedEvents events;

    ParkedEventListResource(ParkedEvents events) {
        this.events = events;
    }

    /// A page of parked events, for the API's description.
    @Schema(name = "ParkedEventPage", requiredProperties = "items")
    record ParkedEventPage(
            List<ParkedEventSummaryView> items,
            @Schema(description = "The `after` of the next page; missing on the last one")
                    @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listParkedEvents",
            summary = "List parked events",
            description = "Oldest first. The first event of a ticket stops the later ones.")
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description =
                    "Key of the events, usually the id of a ticket, or the number of a ticket",
            schema = @Schema(implementation = String.class, minLength = 1, maxLength = MAX_KEY))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "`next` of the page before",
            schema = @Schema(implementation = String.class, pattern = "^[0-9]{1,18}$"))
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
            description = "A page",
            content = @Content(schema = @Schema(implementation = ParkedEventPage.class)))
    @APIResponse(
            responseCode = "400",
            description = "`invalid-request`: a parameter breaks its rule, or is unknown")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        String ticket = query.ticket("ticket", MAX_KEY);
        Long after = query.read("after", ParkedEventListResource::parseId, "cursor");
        int limit = query.limit();
        return query.errors().isEmpty()
                ? Response.ok(page(ticket, after == null ? 0 : after, limit)).build()
                : Problem.invalid(query.errors());
    }

    private Page<ParkedEventSummaryView> page(@Nullable String ticket, long after, int limit) {
        List<ParkedEventEntity> rows = events.list(ticket, after, limit + 1);
        return Page.of(rows, limit, parked -> Long.toString(parked.id))
                .map(ParkedEventSummaryView::of);
    }

    private static Optional<Long> parseId(String text) {
        return Optional.of(text).filter(it -> it.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
