package io.openhotline.web.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Adds the security headers to every response, whatever refuses the request. What a page, a file
/// or a service has set stays.
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_EVERYTHING = 1_000;
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext context) {
        boolean isSecure = context.request().isSSL();
        context.addHeadersEndHandler(_ -> complete(context.response().headers(), isSecure));
        context.next();
    }

    private static void complete(MultiMap headers, boolean isSecure) {
        setIfMissing(headers, "Content-Security-Policy", NOTHING);
        setIfMissing(headers, "Cache-Control", "no-store");
        setIfMissing(headers, "X-Content-Type-Options", "nosniff");
        // Forms then send their origin, which WriteGuard reads.
        setIfMissing(headers, "Referrer-Policy", "same-origin");
        setIfMissing(headers, "Cross-Origin-Resource-Policy", "same-origin");
        setIfMissing(headers, "Cross-Origin-Opener-Policy", "same-origin");
        if (isSecure) {
            setIfMissing(headers, "Strict-Transport-Security", A_YEAR);
        }
    }

    private static void setIfMissing(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
