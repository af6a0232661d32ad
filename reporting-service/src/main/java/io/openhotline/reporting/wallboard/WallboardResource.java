package io.openhotline.reporting.wallboard;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.QueryReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The wallboard, once or as a stream of server-sent events.
@Path("/wallboard")
@Tag(name = "Wallboard")
@APIResponse(responseCode = "400", ref = "unknown-parameter")
@APIResponse(responseCode = "503", ref = "unavailable")
public class WallboardResource {
    /// Proxies close connections on which nothing comes for a minute.
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /// A viewer comes back with the id of the last event, and with a token that is valid then.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final WallboardReader reader;
    private final WallboardStream stream;

    WallboardResource(WallboardReader reader, WallboardStream stream) {
        this.reader = reader;
        this.stream = stream;
    }

    @GET
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getWallboard",
            summary = "The open tickets of this moment, and what happened today",
            description = "To follow the figures read the stream: it costs the service less.")
    @APIResponse(
            responseCode = "200",
            description = "The wallboard",
            content = @Content(schema = @Schema(implementation = WallboardView.class)))
    public Response get(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters());
        return query.errors().isEmpty()
                ? Response.ok(reader.read()).build()
                : Problem.invalid(query.errors());
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchWallboard",
            summary = "The wallboard as server-sent events",
            description =
                    "Begins with the wallboard as it is, unless `Last-Event-ID` names it; then comes"
                            + " each change, at most one in a second, whole. The stream ends after"
                            + " ten minutes; come back with the id of the last event.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Events with an id and a `Wallboard` as data. Comments keep the connection open",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = WallboardView.class)))
    public Multi<OutboundSseEvent> watch(
            @HeaderParam("Last-Event-ID")
                    @Parameter(
                            description = "The id of the last event that the viewer got",
                            schema = @Schema(implementation = String.class, maxLength = 100))
                    @Nullable String seen,
            @Context UriInfo uri,
            @Context Sse sse) {
        var query = new QueryReader(uri.getQueryParameters());
        if (!query.errors().isEmpty()) {
            throw new WebApplicationException(Problem.invalid(query.errors()));
        }
        Multi<OutboundSseEvent> snapshots = stream.from(seen).map(it -> event(it, sse));
        Multi<OutboundSseEvent> heartbeats =
                Multi.createFrom()
                        .ticks()
                        .startingAfter(HEARTBEAT)
                        .every(HEARTBEAT)
                        .onOverflow()
                        .drop()
                        .map(_ -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(snapshots, heartbeats).select().first(LONGEST);
    }

    private static OutboundSseEvent event(Snapshot snapshot, Sse sse) {
        return sse.newEventBuilder().id(snapshot.id()).data(String.class, snapshot.json()).build();
    }
}
