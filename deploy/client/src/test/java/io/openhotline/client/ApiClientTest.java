package io.openhotline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiClientTest {
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private HttpServer service;

    @BeforeEach
    void aServiceThatAdmitsTheSecondRequest() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::respond);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void a_request_that_comes_too_often_is_sent_again_after_the_time_that_the_service_says() {
        URI base = URI.create("http://localhost:" + service.getAddress().getPort());
        var policy =
                new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(20));
        long begun = System.nanoTime();

        var response = new ApiClient(base, () -> "token", policy).post("/tickets", "k", Map.of());

        assertThat(response.status()).isEqualTo(201);
        assertThat(keys).containsExactly("k", "k");
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThan(Duration.ofSeconds(1));
    }

    private void respond(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        exchange.getResponseHeaders().add("Retry-After", "1");
        exchange.sendResponseHeaders(keys.size() == 1 ? 429 : 201, -1);
        exchange.close();
    }
}
