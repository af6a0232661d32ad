package io.openhotline.web.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/// Refuses writes that a page of another site made with the cookies of this one (CSRF). Browsers
/// say in `Sec-Fetch-Site` or in `Origin` where a request comes from; pages can't change either.
/// The pages of surveys are left out: they say no origin, use no cookie, and their address is the
/// proof.
@ApplicationScoped
class WriteGuard {
    private static final int AFTER_THE_HEADERS = 900;
    private static final int FORBIDDEN = 403;
    private static final String SURVEYS = "/s/";
    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(WriteGuard::check, AFTER_THE_HEADERS);
    }

    private static void check(RoutingContext context) {
        if (READS.contains(context.request().method())
                || context.normalizedPath().startsWith(SURVEYS)
                || isFromHere(context.request())) {
            context.next();
            return;
        }
        Problems.send(
                context,
                FORBIDDEN,
                "other-site",
                "写操作只能由本站页面发出",
                "Only pages of this site may write");
    }

    /// A request that says neither is not from a page of this site.
    static boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOwnOrigin(request) : site.equals("same-origin");
    }

    /// TLS may end in front of the door, so the scheme isn't compared.
    private static boolean isOwnOrigin(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.endsWith("://" + host(request));
    }

    /// HTTP/2 has no header for the host.
    private static String host(HttpServerRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host == null ? String.valueOf(request.authority()) : host;
    }
}
