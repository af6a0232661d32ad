package io.openhotline.followup.opinion;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Cursor;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Shows callers the opinions of customers about their own tickets.
@Path("/my-opinions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agents")
public class OpinionResource {
    private final OpinionService opinions;
    private final CurrentActor actor;

    OpinionResource(OpinionService opinions, CurrentActor actor) {
        this.opinions = opinions;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listMyOpinions",
            summary = "List what customers said about my tickets",
            description =
                    "The latest first: the answers about tickets that the caller received, answered or"
                            + " completed. The customer's contact is not shown.")
    @Parameter(
            name = "satisfied",
            in = ParameterIn.QUERY,
            description = "Whether the customer was satisfied",
            schema = @Schema(implementation = Boolean.class))
    @Parameter(name = "after", in = ParameterIn.QUERY, ref = "after")
    @Parameter(name = "limit", in = ParameterIn.QUERY, ref = "limit")
    @APIResponse(
            responseCode = "200",
            description = "A page of opinions",
            content = @Content(schema = @Schema(implementation = OpinionPage.class)))
    @APIResponse(responseCode = "400", ref = "invalid-parameter")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        Boolean satisfied = query.bool("satisfied");
        Cursor after = query.cursor();
        int limit = query.limit();
        return query.respond(() -> opinions.list(actor.caller().person(), satisfied, after, limit));
    }

    /// Documents the shape of a page of opinions.
    @Schema(name = "OpinionPage", description = "A page of opinions", requiredProperties = "items")
    record OpinionPage(
            List<OpinionView> items,
            @Schema(description = "The `after` of the next page; missing on the last one")
                    @Nullable String next) {}
}
