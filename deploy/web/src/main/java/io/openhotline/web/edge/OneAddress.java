package io.openhotline.web.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends staff who come by another name of this host, such as `localhost`, to the one address that
/// the issuer lets logins come back to.
@ApplicationScoped
class OneAddress {
    private static final int BEFORE_THE_LOGIN = 950;
    private static final int FOUND = 302;
    private static final String STAFF = "/staff";

    private final URI pages;

    OneAddress(@ConfigProperty(name = "hotline.web.url") URI pages) {
        this.pages = pages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_LOGIN);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.GET
                && request.path().startsWith(STAFF)
                && !isHere(request)) {
            context.response()
                    .setStatusCode(FOUND)
                    .putHeader(HttpHeaders.LOCATION, here(request.path()))
                    .end();
        } else {
            context.next();
        }
    }

    private String here(String path) {
        return "%s://%s%s".formatted(pages.getScheme(), pages.getAuthority(), path);
    }

    private boolean isHere(HttpServerRequest request) {
        return request.authority() != null
                && request.authority().toString().equals(pages.getAuthority());
    }
}
