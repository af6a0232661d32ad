package io.openhotline.web.live;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseHeader;

/// Streams changes to a page as server-sent events. A comment every 15 seconds keeps proxies from
/// closing the connection.
@Path("/live")
public class LiveResource {
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final long RETRY_MILLIS = 2_000;

    private final LiveEvents events;

    LiveResource(LiveEvents events) {
        this.events = events;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> watch(@Context Sse sse) {
        return Multi.createBy()
                .merging()
                .streams(
                        Multi.createFrom().item(() -> beat(sse)),
                        Multi.createFrom()
                                .ticks()
                                .every(BEAT)
                                .onOverflow()
                                .drop()
                                .map(_ -> beat(sse)),
                        events.stream().map(changes -> event(sse, changes)));
    }

    private static OutboundSseEvent event(Sse sse, List<Change> changes) {
        return sse.newEventBuilder()
                .name("changes")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(List.class, changes)
                .build();
    }

    private static OutboundSseEvent beat(Sse sse) {
        return sse.newEventBuilder().comment("beat").reconnectDelay(RETRY_MILLIS).build();
    }
}
