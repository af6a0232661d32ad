package io.openhotline.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpConnection;
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

/// Reads a body before its call begins: a call that begins with the headers has to wait for it, at
/// the price of several switches of threads. Answers 413 as a problem where it is too large.
/// Quarkus' own answer has no body and cuts the connection, so that many clients see a broken pipe
/// instead of a reason, and one that didn't say how long its body is gets none at all.
@ApplicationScoped
class RequestBody {
    private static final int BEFORE_QUARKUS_OWN = 100;
    private static final long WORTH_READING = 16L * 1024 * 1024;
    private static final String HANG_UP = "hang-up";

    private final Duration patience;
    private final BodyHandler body;
    private final ObjectMapper json;

    RequestBody(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.read-timeout") Duration patience,
            ObjectMapper json) {
        this.patience = patience;
        this.body = BodyHandler.create(false).setBodyLimit(limit.asLongValue());
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, BEFORE_QUARKUS_OWN);
        filters.register(RequestBody::complete, BEFORE_QUARKUS_OWN - 1);
    }

    void register(@Observes Router router) {
        router.route().failureHandler(this::failed);
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (announced(request) > 0 || isChunked(request)) {
            hangUpLater(context);
            body.handle(context);
        } else {
            context.next();
        }
    }

    private static boolean isChunked(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding");
    }

    /// Waits no longer than a call of its own would, also for the end of what is too large.
    private void hangUpLater(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpConnection connection = request.connection();
        long timer =
                context.vertx()
                        .setTimer(
                                patience.toMillis(),
                                _ -> {
                                    if (!request.isEnded()) {
                                        connection.close();
                                    }
                                });
        context.put(HANG_UP, timer);
    }

    private static void complete(RoutingContext context) {
        if (context.remove(HANG_UP) instanceof Long timer) {
            context.vertx().cancelTimer(timer);
            letNobodyWait(context);
        }
        context.next();
    }

    /// Where no body came after all, whoever reads it would wait for one.
    private static void letNobodyWait(RoutingContext context) {
        if (context.body().isEmpty()) {
            ((RoutingContextInternal) context).setBody(Buffer.buffer());
        }
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void failed(RoutingContext context) {
        if (context.statusCode() == 413) {
            refuse(context);
        } else if (!isSenderGone(context)) {
            context.next();
        }
    }

    private static boolean isSenderGone(RoutingContext context) {
        return context.failure() instanceof HttpClosedException;
    }

    /// Reads on to the end of a body of bearable size, so that the client gets to see the answer.
    private void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isChunked(request)) {
            answer(context);
        } else if (announced(request) <= WORTH_READING && !request.headers().contains("Expect")) {
            request.handler(_ -> {}).endHandler(_ -> answer(context)).resume();
        } else {
            context.response().putHeader("Connection", "close");
            answer(context);
        }
    }

    private void answer(RoutingContext context) {
        context.response()
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
