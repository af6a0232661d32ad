package io.openhotline.journeys.replicas;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// One port of the loopback interface in front of several instances of a service. Each request goes
/// to the next instance; an instance that refuses the connection is skipped. A request whose
/// connection breaks is answered with 502 and not sent to another instance, because the first one
/// may have processed it.
public final class RoundRobin implements AutoCloseable {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    /// Headers of a connection, which are not forwarded (RFC 9110, 7.6.1).
    private static final Set<String> OF_THE_CONNECTION =
            Set.of(
                    "connection",
                    "content-length",
                    "host",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings");

    private final List<String> instances;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<String, Integer> answered = new ConcurrentHashMap<>();

    /// @param instances the base URLs
    public RoundRobin(List<String> instances) {
        this.instances = List.copyOf(instances);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No port for the round robin", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The number of requests that each instance answered.
    public Map<String, Integer> answered() {
        return Map.copyOf(answered);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            forward(exchange, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forward(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        int first = turn.getAndIncrement();
        for (int i = 0; i < instances.size(); i++) {
            String instance = instances.get(Math.floorMod(first + i, instances.size()));
            try {
                answer(exchange, client.send(request(instance, exchange, body), ofByteArray()));
                answered.merge(instance, 1, Integer::sum);
                return;
            } catch (ConnectException | HttpConnectTimeoutException dead) {
                // The next instance takes the request.
            } catch (IOException brokenOff) {
                exchange.sendResponseHeaders(502, -1);
                return;
            }
        }
        exchange.sendResponseHeaders(503, -1);
    }

    private static HttpRequest request(String instance, HttpExchange exchange, byte[] body) {
        var request =
                HttpRequest.newBuilder(URI.create(instance + exchange.getRequestURI()))
                        .timeout(LONGEST_ANSWER)
                        .method(
                                exchange.getRequestMethod(),
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        ofTheMessage(exchange.getRequestHeaders())
                .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.build();
    }

    private static Map<String, List<String>> ofTheMessage(Map<String, List<String>> headers) {
        var rest = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        rest.putAll(headers);
        OF_THE_CONNECTION.forEach(rest::remove);
        return rest;
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response)
            throws IOException {
        exchange.getResponseHeaders().putAll(ofTheMessage(response.headers().map()));
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        client.close();
    }
}
