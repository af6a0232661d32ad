package io.openhotline.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.openhotline.testplatform.issuer.TestIssuer;
import io.openhotline.testplatform.issuer.TestToken;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Stands in for the services and the issuer in tests of the door: a service answers with the
/// request that reached it, the issuer logs agent 1001 in without asking, and follow-up is away.
public final class Behind implements QuarkusTestResourceLifecycleManager {
    private static final String NOT_THERE = "http://127.0.0.1:1";

    private final TestIssuer keys = new TestIssuer();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            keys.open();
            HttpServer opened = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            opened.createContext("/", Behind::echo);
            opened.createContext("/tickets/follow", Behind::follow);
            opened.createContext("/issuer/authorize", Behind::authorize);
            opened.createContext("/issuer/token", this::token);
            opened.start();
            server = opened;
            return settings("http://127.0.0.1:" + opened.getAddress().getPort(), keys.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(String base, String issuer) {
        return Map.ofEntries(
                Map.entry("hotline.services.intake", base),
                Map.entry("hotline.services.dispatch", base),
                Map.entry("hotline.services.reporting", base),
                Map.entry("hotline.services.followup", NOT_THERE),
                Map.entry("hotline.management.intake", base),
                Map.entry("hotline.web.open-requests-per-minute", "30"),
                Map.entry("mp.messaging.incoming.changes.enabled", "false"),
                Map.entry("hotline.issuer", issuer),
                Map.entry("quarkus.oidc.discovery-enabled", "false"),
                Map.entry("quarkus.oidc.jwks-path", issuer + "/keys"),
                Map.entry("quarkus.oidc.authorization-path", base + "/issuer/authorize"),
                Map.entry("quarkus.oidc.token-path", base + "/issuer/token"),
                Map.entry("quarkus.oidc.logout.path", ""),
                Map.entry("quarkus.oidc.token.issuer", issuer),
                Map.entry("quarkus.oidc-client.discovery-enabled", "false"),
                Map.entry("quarkus.oidc-client.token-path", base + "/issuer/token"));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
        keys.stop();
    }

    /// Answers with method, path, headers and body of the request, and with headers that must not
    /// come back.
    private static void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var seen =
                new JsonObject()
                        .put("method", exchange.getRequestMethod())
                        .put("path", exchange.getRequestURI().toString())
                        .put("timeZone", "Asia/Shanghai")
                        .put("body", body);
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        seen.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        exchange.getResponseHeaders().set("Set-Cookie", "of-a-service=1");
        exchange.getResponseHeaders().set("X-Request-Id", "r-1");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        respond(exchange, 200, seen.encode());
    }

    /// Answers with a course that has markup in each text.
    private static void follow(HttpExchange exchange) throws IOException {
        String markup = "<img src=x onerror=alert(1)>";
        var line =
                new JsonObject()
                        .put("at", "2026-11-30T07:20:00Z")
                        .put("summary", new JsonObject().put("zh", markup).put("en", markup));
        var course =
                new JsonObject()
                        .put("number", markup)
                        .put("status", markup)
                        .put("receivedAt", "2026-11-30T07:20:00Z")
                        .put("timeline", new JsonArray().add(line));
        respond(exchange, 200, course.encode());
    }

    private static void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=c-1&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean ofCustomers = body.contains("client_credentials");
        var access = TestToken.of(keys);
        if (ofCustomers) {
            access.role("customer").with("azp", "customer-web").with("channel", "web");
        }
        var answer =
                new JsonObject()
                        .put("access_token", access.text())
                        .put("id_token", TestToken.of(keys).with("aud", "hotline-pages").text())
                        .put("token_type", "Bearer")
                        .put("expires_in", 300);
        respond(exchange, 200, answer.encode());
    }

    private static Map<String, String> query(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(pair -> List.of(pair.split("=", 2)))
                .collect(
                        Collectors.toMap(
                                List::getFirst,
                                pair -> URLDecoder.decode(pair.getLast(), StandardCharsets.UTF_8)));
    }

    private static void respond(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
