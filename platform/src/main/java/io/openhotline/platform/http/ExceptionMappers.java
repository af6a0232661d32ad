package io.openhotline.platform.http;

import io.openhotline.platform.database.Faults;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Maps all other faults to problems: a transient fault to 503 with `Retry-After`.
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

    /// Maps a body that stopped arriving, or whose client has gone away, to 408.
    @ServerExceptionMapper
    public Response unreadableBody(IOException e) {
        LOG.debugf(e, "Responding with 408");
        return Problem.response(408, "body-incomplete");
    }

    @ServerExceptionMapper
    public Response anything(Throwable e) {
        return Faults.isTransient(e) ? unavailable(e) : fault(e);
    }

    private static Response unavailable(Throwable e) {
        LOG.warnf("Responding with 503: %s", e.getMessage());
        return Response.fromResponse(Problem.response(503, "unavailable"))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response fault(Throwable e) {
        LOG.error("Responding with 500", e);
        return Problem.response(500, "internal-error");
    }
}
