package io.openhotline.platform.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Limits the wait for the head of a request to `quarkus.http.idle-timeout`, which would also cut a
/// response that takes longer, a slow reader, and a stream of events. So the handler that Vert.x
/// has put into a connection is replaced at its first request by one that knows of responses under
/// way.
@ApplicationScoped
class ConnectionTimeouts {
    private static final int BEFORE_EVERYTHING = 1_001;

    /// The name that Vert.x gives to its handler.
    private static final String IDLE = "idle";

    private final Duration idle;

    ConnectionTimeouts(@ConfigProperty(name = "quarkus.http.idle-timeout") Duration idle) {
        this.idle = idle;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_EVERYTHING);
    }

    private void watch(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection) {
            IdleHandler handler = handler(connection.channel());
            handler.begin();
            context.addEndHandler(_ -> handler.end());
        }
        context.next();
    }

    private IdleHandler handler(Channel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        IdleHandler present = pipeline.get(IdleHandler.class);
        if (present != null) {
            return present;
        }
        var handler = new IdleHandler(idle);
        if (pipeline.get(IDLE) != null) {
            pipeline.replace(IDLE, IDLE, handler);
        }
        return handler;
    }
}
