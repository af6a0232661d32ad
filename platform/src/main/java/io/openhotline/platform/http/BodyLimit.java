package io.openhotline.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers 413 as a problem to a body that is too large, and closes the connection of one that
/// stops coming. Quarkus' own 413 has no body and cuts the connection, so that many clients see a
/// broken pipe instead of a reason. A body without its length is read here, since only its end
/// tells its size.
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_QUARKUS_OWN = 100;
    private static final long WORTH_READING = 16L * 1024 * 1024;
    private static final String TIMER = "body-limit-timer";

    private final long limit;
    private final Duration patience;
    private final BodyHandler body;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.read-timeout") Duration patience,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.patience = patience;
        this.body = BodyHandler.create(false).setBodyLimit(this.limit);
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_QUARKUS_OWN);
        filters.register(BodyLimit::complete, BEFORE_QUARKUS_OWN - 1);
    }

    void register(@Observes Router router) {
        router.route().failureHandler(this::failed);
    }

    private void check(RoutingContext context) {
        if (announced(context.request()) > limit) {
            refuse(context);
        } else if (isChunked(context.request())) {
            closeWhereItStops(context);
            body.handle(context);
        } else {
            context.next();
        }
    }

    private static void complete(RoutingContext context) {
        if (context.remove(TIMER) instanceof Long timer) {
            context.vertx().cancelTimer(timer);
            if (context.body().isEmpty()) {
                // The body was read to its end: otherwise the call would wait for one.
                ((RoutingContextInternal) context).setBody(Buffer.buffer());
            }
        }
        context.next();
    }

    private void failed(RoutingContext context) {
        if (context.statusCode() == 413) {
            answer(context);
        } else if (!(context.failure() instanceof HttpClosedException)) {
            context.next();
        }
    }

    /// Reads on to the end of a body of bearable size, so that the client gets to see the answer.
    private void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (announced(request) <= WORTH_READING && !request.headers().contains("Expect")) {
            closeWhereItStops(context);
            request.handler(_ -> {}).endHandler(_ -> answer(context)).resume();
        } else {
            answer(context).onComplete(_ -> request.connection().close());
        }
    }

    private void closeWhereItStops(RoutingContext context) {
        HttpServerRequest request = context.request();
        long timer =
                context.vertx()
                        .setTimer(
                                patience.toMillis(),
                                _ -> {
                                    if (!request.isEnded()) {
                                        request.connection().close();
                                    }
                                });
        context.put(TIMER, timer);
    }

    private static boolean isChunked(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding");
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private Future<Void> answer(RoutingContext context) {
        return context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(write(Problem.of(413, "too-large", List.of())));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
