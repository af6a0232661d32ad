package io.openhotline.platform.inbox;

import io.openhotline.platform.http.Page;
import io.openhotline.platform.inbox.ParkedEventResource.Summary;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private final ParkedEvents events;

    ParkedEventListResource(ParkedEvents events) {
        this.events = events;
    }

    /// A page of parked events, for the API's description.
    @Schema(name = "ParkedEventPage")
    record ParkedEventPage(
            List<Summary> items,
            @Schema(description = "The `after` of the next page; absent on the last one")
                    @Nullable String next) {}

    @GET
    @Operation(
            summary = "List parked events",
            description = "Oldest first; the first of a ticket stops the others")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = ParkedEventPage.class)))
    @APIResponse(responseCode = "400", description = "`after` or `limit` breaks its rule")
    public Page<Summary> list(
            @QueryParam("ticket")
                    @Parameter(description = "Key of the events, usually a ticket's id")
                    @Nullable String ticket,
            @Parameter(description = "`next` of the page before")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0) long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<ParkedEventEntity> rows = events.list(ticket, after, limit + 1);
        return Page.of(rows, limit, parked -> Long.toString(parked.id)).map(Summary::of);
    }
}
