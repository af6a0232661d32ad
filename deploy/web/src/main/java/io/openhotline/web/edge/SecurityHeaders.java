package io.openhotline.web.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Adds the security headers to every response, whatever refuses the request.
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_EVERYTHING = 1_000;
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    /// A page sets its own policy and a file its own cache, so the usual ones are set last.
    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        // Forms then send their origin, which WriteGuard reads.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
        context.addHeadersEndHandler(_ -> {
            setIfMissing(headers, "Content-Security-Policy", NOTHING);
            setIfMissing(headers, "Cache-Control", "no-store");
        });
        context.next();
    }

    private static void setIfMissing(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
