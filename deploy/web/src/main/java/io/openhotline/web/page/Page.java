package io.openhotline.web.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/// An HTML page of the build. Each response has a nonce of its own, by which the page's styles are
/// told from injected ones.
record Page(String html) {
    private static final String PLACE = "{nonce}";

    void send(RoutingContext context) {
        String nonce = Nonce.next();
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", Nonce.policy(nonce))
                .end(html.replace(PLACE, nonce));
    }
}
