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

/// Responds with 413 as a problem to a body that is too large, and closes the connection if a body
/// stops arriving. Quarkus' own 413 has no content and cuts the connection, so that many clients
/// see a broken pipe instead of a reason. A body without a length is read here, because its size is
/// known only at its end.
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_QUARKUS_OWN = 100;
    private static final long READ_AT_MOST = 16L * 1024 * 1024;
    private static final String PACKS = "/packs";
    private static final String TIMER = "body-limit-timer";

    private final long limit;
    private final long uploadLimit;
    private final long packLimit;
    private final Duration timeout;
    private final BodyHandler body;
    private final BodyHandler packBody;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "hotline.limits.body") MemorySize limit,
            @ConfigProperty(name = "hotline.limits.upload") MemorySize uploadLimit,
            @ConfigProperty(name = "hotline.limits.pack") MemorySize packLimit,
            @ConfigProperty(name = "quarkus.http.read-timeout") Duration timeout,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.uploadLimit = uploadLimit.asLongValue();
        this.packLimit = packLimit.asLongValue();
        this.timeout = timeout;
        this.body = BodyHandler.create(false).setBodyLimit(this.limit);
        this.packBody = BodyHandler.create(false).setBodyLimit(this.packLimit);
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
        if (declaredLength(context.request()) > limitOf(context.request())) {
            refuse(context);
        } else if (isChunked(context.request()) && !isForm(context.request())) {
            closeWhenStalled(context);
            (isPack(context.request()) ? packBody : body).handle(context);
        } else {
            context.next();
        }
    }

    private long limitOf(HttpServerRequest request) {
        if (isPack(request)) {
            return packLimit;
        }
        return isForm(request) ? uploadLimit : limit;
    }

    /// The files of a pack come in one body.
    private static boolean isPack(HttpServerRequest request) {
        return PACKS.equals(request.path());
    }

    /// A form with files is the only body that Quarkus reads in parts and keeps on disk; it counts
    /// the bytes of one without a length itself.
    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.startsWith("multipart/form-data");
    }

    private static void complete(RoutingContext context) {
        if (context.remove(TIMER) instanceof Long timer) {
            context.vertx().cancelTimer(timer);
            if (context.body().isEmpty()) {
                // An empty body that was read must be set, or the request waits for one.
                ((RoutingContextInternal) context).setBody(Buffer.buffer());
            }
        }
        context.next();
    }

    private void failed(RoutingContext context) {
        if (context.statusCode() == 413) {
            respond(context);
        } else if (!(context.failure() instanceof HttpClosedException)) {
            context.next();
        }
    }

    /// Reads a body of up to 16 MiB to its end, so that the client reads the response.
    private void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (declaredLength(request) <= READ_AT_MOST && !request.headers().contains("Expect")) {
            closeWhenStalled(context);
            request.handler(_ -> {}).endHandler(_ -> respond(context)).resume();
        } else {
            respond(context).onComplete(_ -> request.connection().close());
        }
    }

    private void closeWhenStalled(RoutingContext context) {
        HttpServerRequest request = context.request();
        long timer =
                context.vertx()
                        .setTimer(
                                timeout.toMillis(),
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

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private Future<Void> respond(RoutingContext context) {
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
