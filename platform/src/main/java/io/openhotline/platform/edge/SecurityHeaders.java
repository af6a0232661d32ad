package io.openhotline.platform.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Adds the security headers to every response, whatever refuses the request (ASVS 3.4). Each page
/// for people has the narrowest policy with which it works.
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_EVERYTHING = 1_000;
    private static final String SWAGGER_UI = "/q/swagger-ui";
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /// Allows the style of the landing page, by its hash.
    private static final String LANDING_PAGE =
            NOTHING + "; style-src 'sha256-RwU6knRUr911LZpHnEWc7PIKUHwicjMmOUnKDbP9FUU='";

    /// Allows pages without login their own style sheet and form, but no script.
    private static final String CUSTOMER_PAGES =
            NOTHING + "; base-uri 'none'; form-action 'self'; style-src 'self'";

    private static final String CUSTOMERS = "/s/";

    /// Swagger UI has scripts and styles within its page.
    private static final String OWN_PAGES =
            NOTHING
                    + "; base-uri 'none'; form-action 'none'"
                    + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
                    + "; img-src 'self' data:; font-src 'self' data:; connect-src 'self'";

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private final String swaggerUi;

    /// @param issuer the URL of the issuer, from whose origin Swagger UI gets its token
    SecurityHeaders(@ConfigProperty(name = "hotline.issuer") Optional<String> issuer) {
        this.swaggerUi = OWN_PAGES + issuer.map(it -> " " + origin(it)).orElse("");
    }

    /// Returns the URL without its path: a policy with a path allows that one address only.
    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_EVERYTHING);
    }

    private void add(RoutingContext context) {
        addTo(context.response().headers(), context.request().path(), context.request().isSSL());
        context.next();
    }

    /// @param secure whether the request came by TLS, so that browsers may insist on it
    void addTo(MultiMap headers, String path, boolean secure) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policy(path));
        if (!path.startsWith(SWAGGER_UI)) {
            headers.set("Cache-Control", "no-store");
        }
        if (secure) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
    }

    private String policy(String path) {
        if (path.startsWith(SWAGGER_UI)) {
            return swaggerUi;
        }
        return path.equals("/")
                ? LANDING_PAGE
                : path.startsWith(CUSTOMERS) ? CUSTOMER_PAGES : NOTHING;
    }
}
