package io.openhotline.messaging.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers 413 as a problem where the body announces itself as too large. Quarkus' own answer has
/// no body and cuts the connection, so that many clients see a broken pipe instead of a reason.
@ApplicationScoped
class UploadLimit {
    private static final int BEFORE_QUARKUS_OWN = 100;
    private static final long WORTH_READING = 16L * 1024 * 1024;

    private final long limit;
    private final ObjectMapper json;

    UploadLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_QUARKUS_OWN);
    }

    private void check(RoutingContext context) {
        if (announced(context.request()) > limit) {
            refuse(context);
        } else {
            context.next();
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

    /// Reads on to the end of a body of bearable size, so that the client gets to see the answer.
    private void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (announced(request) <= WORTH_READING) {
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
