package io.openhotline.web.proxy;

import io.openhotline.web.edge.Problems;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Changes one request that is passed on, and its response. Only a few headers pass, so that a
/// browser can't say who acts, and no cookie and no challenge of a service comes back.
///
/// @param service named in the problem when it is away
record PassedOn(String service, String path, @Nullable String token) implements ProxyInterceptor {
    private static final int AWAY = 503;
    private static final String RETRY_SECONDS = "2";
    private static final String CLIENT = "X-Forwarded-For";
    private static final Set<String> REQUEST =
            Set.of(
                    "accept",
                    "accept-language",
                    "content-type",
                    "content-length",
                    "transfer-encoding",
                    "idempotency-key",
                    "if-match",
                    "if-none-match",
                    "last-event-id",
                    "range",
                    "user-agent",
                    "traceparent");
    private static final List<String> NOT_BACK =
            List.of("set-cookie", "www-authenticate", "server");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        context.request().setURI(path);
        MultiMap headers = context.request().headers();
        List.copyOf(headers.names()).stream()
                .filter(name -> !REQUEST.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
        headers.set(CLIENT, context.request().proxiedRequest().remoteAddress().hostAddress());
        if (token != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return context.sendRequest().recover(_ -> Future.succeededFuture(away(context)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        NOT_BACK.forEach(context.response().headers()::remove);
        return context.sendResponse();
    }

    /// A page shows which part is away, and asks again.
    private ProxyResponse away(ProxyContext context) {
        return context.request()
                .release()
                .response()
                .setStatusCode(AWAY)
                .putHeader("Content-Type", Problems.TYPE)
                .putHeader("Retry-After", RETRY_SECONDS)
                .setBody(Body.body(problem(context)));
    }

    private Buffer problem(ProxyContext context) {
        String language = context.request().headers().get(HttpHeaders.ACCEPT_LANGUAGE);
        String title = Problems.isEnglish(language) ? " is away" : " 暂不可用";
        return Problems.body(AWAY, "service-away", service + title)
                .put("service", service)
                .toBuffer();
    }
}
