package io.openhotline.web.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A service to which requests are passed on.
public final class Origin {
    private static final int MOST_CONNECTIONS = 512;
    private static final int MOST_WAITING = 2_000;
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENT = Duration.ofSeconds(60);

    /// Shorter than the services keep an idle connection, which they would close at a bad moment.
    private static final Duration KEPT = Duration.ofSeconds(5);

    /// An upgraded connection would pass without the changes of `PassedOn`.
    private static final ProxyOptions NO_UPGRADES = new ProxyOptions().setSupportWebSocket(false);

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final String name;
    private final URI service;
    private final HttpClient client;

    Origin(String name, URI service, Vertx vertx) {
        this.name = name;
        this.service = service;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(MOST_CONNECTIONS)
                                .setMaxWaitQueueSize(MOST_WAITING)
                                .setIdleTimeout((int) SILENT.toSeconds())
                                .setKeepAliveTimeout((int) KEPT.toSeconds())
                                .setConnectTimeout((int) CONNECT.toMillis())
                                .setSsl(isSecure()));
    }

    /// Passes a request on. A service that is away, or silent for a minute, is answered for by a
    /// problem, which names it.
    ///
    /// @param path at the service, with its query
    /// @param token the bearer token, or null for an operation that needs none
    public void pass(HttpServerRequest request, String path, @Nullable String token) {
        HttpProxy.reverseProxy(NO_UPGRADES, client)
                .origin(port(), service.getHost())
                .addInterceptor(new PassedOn(name, path, token))
                .handle(request);
    }

    private int port() {
        if (service.getPort() >= 0) {
            return service.getPort();
        }
        return isSecure() ? HTTPS : HTTP;
    }

    private boolean isSecure() {
        return "https".equals(service.getScheme());
    }
}
