package io.openhotline.testplatform.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// A gateway on loopback that takes messages and keeps the newest of them in memory. `POST /sms`
/// and `/wechat` take a signed message, once for each id; `GET /messages?to=…` shows what was
/// taken; `POST /answers?to=…&status=503` makes the next attempt to this receiver fail.
public final class FakeGateway implements AutoCloseable {
    private static final int KEPT = 10_000;

    private final String secret;
    private final HttpServer server;
    private final Map<String, Map<String, Object>> taken = new ConcurrentHashMap<>();
    private final Queue<String> order = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Integer>> answers = new ConcurrentHashMap<>();

    private FakeGateway(int port, String secret) {
        this.secret = secret;
        try {
            this.server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param port 0 for any free one
    public static FakeGateway start(int port, String secret) {
        var gateway = new FakeGateway(port, secret);
        gateway.server.createContext("/sms", gateway::take);
        gateway.server.createContext("/wechat", gateway::take);
        gateway.server.createContext("/messages", gateway::show);
        gateway.server.createContext("/answers", gateway::prepare);
        gateway.server.setExecutor(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("gateway-", 0).factory()));
        gateway.server.start();
        return gateway;
    }

    /// Returns the address without a path.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!SignedRequest.isSigned(exchange.getRequestHeaders(), body, secret)) {
            answer(exchange, 401, "");
            return;
        }
        Map<String, Object> message = parsed(body);
        Integer fault = fault(String.valueOf(message.get("to")));
        if (fault == null) {
            keep(exchange.getRequestURI().getPath().substring(1), message);
        }
        answer(exchange, fault == null ? 202 : fault, "");
    }

    private void keep(String via, Map<String, Object> message) {
        String id = String.valueOf(message.get("id"));
        message.put("via", via);
        if (taken.putIfAbsent(id, message) == null) {
            order.add(id);
        }
        if (order.size() > KEPT) {
            taken.remove(String.valueOf(order.poll()));
        }
    }

    private @Nullable Integer fault(String to) {
        Queue<Integer> prepared = answers.get(to);
        return prepared == null ? null : prepared.poll();
    }

    private void show(HttpExchange exchange) throws IOException {
        String to = parameter(exchange, "to");
        List<Map<String, Object>> found = new ArrayList<>();
        for (String id : order) {
            Map<String, Object> message = taken.get(id);
            if (message != null && (to.isEmpty() || to.equals(message.get("to")))) {
                found.add(message);
            }
        }
        answer(exchange, 200, JsonUtil.toJson(Map.of("messages", found)));
    }

    private void prepare(HttpExchange exchange) throws IOException {
        answers.computeIfAbsent(parameter(exchange, "to"), _ -> new ConcurrentLinkedQueue<>())
                .add(Integer.valueOf(parameter(exchange, "status")));
        answer(exchange, 204, "");
    }

    private static String parameter(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        for (String part : (query == null ? "" : query).split("&")) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static Map<String, Object> parsed(byte[] body) throws IOException {
        try {
            return JsonUtil.parseJson(new String(body, StandardCharsets.UTF_8));
        } catch (JoseException e) {
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
