package io.openhotline.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A small stand-in for the HTTP APIs of intake and dispatch. A work order appears at the second
/// request.
final class FakeHotline implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Filed(UUID id, String authorization, JsonNode body) {}

    final Map<String, Filed> tickets = new ConcurrentHashMap<>();
    final Map<String, JsonNode> completions = new ConcurrentHashMap<>();
    final Map<String, JsonNode> withdrawals = new ConcurrentHashMap<>();
    final AtomicInteger unavailable = new AtomicInteger();
    final AtomicInteger broken = new AtomicInteger();
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private final HttpServer server;

    FakeHotline() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("/categories")) {
            answer(exchange, 200, "{\"channels\": [{\"code\": \"phone\"}]}");
        } else if (broken.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.close();
        } else if (unavailable.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 503, "{}");
        } else if (path.equals("/tickets")) {
            file(exchange, JSON.readTree(body));
        } else if (path.endsWith("/withdrawal")) {
            command(exchange, withdrawals, path.split("/")[2], JSON.readTree(body));
        } else if (path.endsWith("/completion")) {
            command(exchange, completions, path.split("/")[2].substring(3), JSON.readTree(body));
        } else {
            list(exchange, exchange.getRequestURI().getQuery().substring("ticket=".length()));
        }
    }

    private void file(HttpExchange exchange, JsonNode body) throws IOException {
        if (body.path("description").asText().length() > 20) {
            answer(
                    exchange,
                    400,
                    """
                    {"type": "/problems/invalid-request", "title": "The request breaks a rule",
                     "errors": [{"pointer": "/description", "rule": "text", "detail": "is long"}]}
                    """);
            return;
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        var filed = new Filed(UUID.randomUUID(), authorization, body);
        Filed before = tickets.putIfAbsent(key, filed);
        if (before != null && !before.body().equals(body)) {
            answer(exchange, 422, "{\"title\": \"This Idempotency-Key was used\"}");
            return;
        }
        replayed(exchange, before);
        answer(exchange, 201, "{\"id\": \"%s\"}".formatted((before == null ? filed : before).id()));
    }

    private void command(
            HttpExchange exchange, Map<String, JsonNode> done, String ticket, JsonNode body)
            throws IOException {
        replayed(exchange, done.putIfAbsent(ticket, body));
        answer(exchange, 200, "{}");
    }

    private void list(HttpExchange exchange, String ticket) throws IOException {
        String status = completions.containsKey(ticket) ? "COMPLETED" : "ISSUED";
        String order =
                "{\"id\": \"wo-%s\", \"round\": 1, \"status\": \"%s\"}".formatted(ticket, status);
        boolean issued = requests.merge(ticket, 1, Integer::sum) > 1;
        answer(exchange, 200, "{\"items\": [%s]}".formatted(issued ? order : ""));
    }

    private static void replayed(HttpExchange exchange, @Nullable Object before) {
        if (before != null) {
            exchange.getResponseHeaders().add("Idempotency-Replayed", "true");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
