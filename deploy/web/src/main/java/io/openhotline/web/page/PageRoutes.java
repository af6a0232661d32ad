package io.openhotline.web.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Routes to the two pages, one for customers and one for staff, and to their files.
@ApplicationScoped
class PageRoutes {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final PageSettings settings;
    private final PageFiles files;

    PageRoutes(PageSettings settings, PageFiles files) {
        this.settings = settings;
        this.files = files;
    }

    void register(@Observes Router router) {
        Page customer = files.page("index.html");
        Page staff = files.page("staff.html");
        router.route("/assets/*")
                .handler(PageRoutes::keepForEver)
                .handler(PageRoutes::compress)
                .handler(assets());
        router.route(HttpMethod.GET, "/").handler(customer::send);
        router.route(HttpMethod.GET, "/report").handler(customer::send);
        router.route(HttpMethod.GET, "/staff").handler(staff::send);
        router.route(HttpMethod.GET, "/staff/*").handler(staff::send);
    }

    private StaticHandler assets() {
        StaticHandler handler =
                settings.folder()
                        .map(folder ->
                                StaticHandler.create(
                                        FileSystemAccess.ROOT,
                                        folder.toAbsolutePath().resolve("assets").toString()))
                        .orElseGet(() -> StaticHandler.create(PageFiles.IN_THE_JAR + "/assets"));
        return handler.setCachingEnabled(false).setIndexPage("none");
    }

    /// Quarkus compresses what says nothing about its encoding.
    private static void compress(RoutingContext context) {
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        context.next();
    }

    private static void keepForEver(RoutingContext context) {
        context.addHeadersEndHandler(_ -> {
            if (context.response().getStatusCode() < 400) {
                context.response().putHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
            }
        });
        context.next();
    }
}
