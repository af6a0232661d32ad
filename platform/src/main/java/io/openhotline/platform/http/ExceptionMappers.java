package io.openhotline.platform.http;

import io.openhotline.platform.database.Faults;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers all other faults as problems: a database that is away is a 503 with `Retry-After`.
public class ExceptionMappers {
    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final Map<Integer, String> SLUGS =
            Map.of(
                    400, "malformed-json",
                    404, "not-found",
                    405, "method-not-allowed",
                    406, "not-acceptable",
                    413, "too-large",
                    415, "unsupported-media-type");

    @ServerExceptionMapper
    public Response webApplication(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (e.getCause() != null && Faults.isTransient(e.getCause())) {
            return unavailable(e);
        }
        return SLUGS.containsKey(status)
                ? Problem.response(status, SLUGS.get(status))
                : status >= 500 ? fault(e) : Problem.response(status, "invalid-request");
    }

    /// The body stopped coming, or the sender is gone.
    @ServerExceptionMapper
    public Response unreadableBody(IOException e) {
        LOG.debugf(e, "Answering 408");
        return Problem.response(408, "body-incomplete");
    }

    @ServerExceptionMapper
    public Response anything(Throwable e) {
        return Faults.isTransient(e) ? unavailable(e) : fault(e);
    }

    private static Response unavailable(Throwable e) {
        LOG.warnf("Answering 503: %s", e.getMessage());
        return Response.fromResponse(Problem.response(503, "unavailable"))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response fault(Throwable e) {
        LOG.error("Answering 500", e);
        return Problem.response(500, "internal-error");
    }
}
