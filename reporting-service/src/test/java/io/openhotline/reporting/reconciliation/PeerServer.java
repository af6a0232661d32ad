package io.openhotline.reporting.reconciliation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Answers over HTTP as intake, dispatch and follow-up do, from rows that a test gives, and as the
/// issuer. A page has two tickets.
public final class PeerServer implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "token-of-a-test";

    private record Row(Instant at, Map<String, Long> facts) {}

    private final Map<String, Map<UUID, Row>> rows = new ConcurrentHashMap<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean away;

    public PeerServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/.well-known/openid-configuration", this::discovery);
            server.createContext("/token", this::token);
            for (String service : List.of("intake", "dispatch", "followup")) {
                rows.put(service, new ConcurrentHashMap<>());
                server.createContext("/" + service + "/daily-counts", it -> answer(service, it));
            }
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// @param service `intake`, `dispatch` or `followup`
    public void count(String service, UUID ticket, Instant at, Map<String, Long> facts) {
        rows(service).put(ticket, new Row(at, facts));
    }

    public void forget(String service, UUID ticket) {
        rows(service).remove(ticket);
    }

    /// All services answer 503 while they are away.
    public void setAway(boolean now) {
        away = now;
    }

    /// The headers of requests that had no valid token.
    public List<String> refused() {
        return refused;
    }

    private Map<UUID, Row> rows(String service) {
        return rows.getOrDefault(service, Map.of());
    }

    private void discovery(HttpExchange exchange) throws IOException {
        respond(
                exchange,
                200,
                Map.of("issuer", address().toString(), "token_endpoint", address() + "/token"));
    }

    private void token(HttpExchange exchange) throws IOException {
        String basic = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        respond(
                exchange,
                basic.startsWith("Basic ") ? 200 : 401,
                Map.of("access_token", TOKEN, "token_type", "Bearer", "expires_in", 300));
    }

    private void answer(String service, HttpExchange exchange) throws IOException {
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!token.equals("Bearer " + TOKEN)) {
            refused.add(token);
            respond(exchange, 401, Map.of());
            return;
        }
        if (away) {
            respond(exchange, 503, Map.of());
            return;
        }
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = query(exchange);
        respond(
                exchange,
                200,
                path.endsWith("/tickets")
                        ? page(service, LocalDate.parse(path.split("/")[3]), query.get("after"))
                        : Map.of("items", days(service, query)));
    }

    private List<Object> days(String service, Map<String, String> query) {
        var sums = new TreeMap<LocalDate, Map<String, Long>>();
        for (Row row : rows(service).values()) {
            LocalDate day = row.at.atZone(ZONE).toLocalDate();
            if (!day.isBefore(LocalDate.parse(query.get("from")))
                    && !day.isAfter(LocalDate.parse(query.get("to")))) {
                var sum = sums.computeIfAbsent(day, _ -> new TreeMap<>());
                row.facts.forEach((name, number) -> sum.merge(name, number, Long::sum));
            }
        }
        var days = new ArrayList<>();
        sums.forEach((day, sum) -> days.add(Map.of("day", day.toString(), "counts", sum)));
        return days;
    }

    private Map<String, Object> page(String service, LocalDate day, @Nullable String after) {
        List<Map.Entry<UUID, Row>> ofDay =
                rows(service).entrySet().stream()
                        .filter(it -> it.getValue().at.atZone(ZONE).toLocalDate().equals(day))
                        .sorted(Comparator.comparing(it -> it.getValue().at))
                        .toList();
        int begin = after == null ? 0 : Integer.parseInt(after);
        var page = new LinkedHashMap<String, Object>();
        page.put(
                "items",
                ofDay.stream()
                        .skip(begin)
                        .limit(2)
                        .map(it ->
                                Map.of(
                                        "id",
                                        it.getKey(),
                                        "at",
                                        it.getValue().at.toString(),
                                        "facts",
                                        it.getValue().facts,
                                        "later",
                                        "a newer version says more"))
                        .toList());
        if (begin + 2 < ofDay.size()) {
            page.put("next", Integer.toString(begin + 2));
        }
        return page;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var query = new LinkedHashMap<String, String>();
        for (String part : exchange.getRequestURI().getQuery().split("&")) {
            String[] pair = part.split("=", 2);
            query.put(pair[0], pair[1]);
        }
        return query;
    }

    private static void respond(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
