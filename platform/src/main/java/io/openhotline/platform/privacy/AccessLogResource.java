package io.openhotline.platform.privacy;

import io.openhotline.platform.http.CurrentActor;
import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
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

/// Serves the access log to auditors, also for the request of a customer who asks who read their
/// data.
@Path("/access-log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Privacy", description = "Readings of personal data in clear")
public class AccessLogResource {
    private final AccessLogService log;
    private final CurrentActor actor;

    AccessLogResource(AccessLogService log, CurrentActor actor) {
        this.log = log;
        this.actor = actor;
    }

    /// A page of the access log, for the API's description.
    @Schema(name = "AccessPage", requiredProperties = "items")
    record AccessPage(
            List<AccessView> items,
            @Schema(description = "The `after` of the next page; missing on the last one")
                    @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listAccessLog",
            summary = "List readings of personal data, newest first",
            description =
                    "All given filters must hold. For auditors who have revealed nothing in the last"
                            + " 180 days.")
    @Parameter(
            name = "ticket",
            in = ParameterIn.QUERY,
            description = "Id of the ticket",
            schema = @Schema(implementation = UUID.class))
    @Parameter(
            name = "actor",
            in = ParameterIn.QUERY,
            description = "Who read, as `role:id`",
            schema = @Schema(implementation = String.class),
            example = "agent:1001")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Read at or after",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Read before",
            schema = @Schema(implementation = Instant.class))
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "`next` of the page before",
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
            description = "A page",
            content = @Content(schema = @Schema(implementation = AccessPage.class)))
    @APIResponse(
            responseCode = "403",
            description =
                    "`revealers-do-not-read`: the caller has revealed contact data; or"
                            + " `role-may-not-act`")
    public Response list(@Context UriInfo uri) {
        var reader = new QueryReader(uri.getQueryParameters());
        AccessQuery query = AccessQuery.read(reader);
        if (!reader.errors().isEmpty()) {
            return Problem.invalid(reader.errors());
        }
        return log.isBarred(actor.caller())
                ? Problem.response(403, "revealers-do-not-read")
                : Response.ok(log.page(query))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
    }
}
