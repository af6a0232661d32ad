package io.openhotline.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs with an idle timeout of three seconds.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class ConnectionTimeoutsComponentTest {
    private static final int CONNECTIONS = 300;
    private static final Duration CLOSED_WITHIN = Duration.ofSeconds(15);
    private static final String HALF =
            "GET /edge-probes/items/1 HTTP/1.1\r\nHost: localhost\r\nX-Half: ";

    @Test
    void half_sent_heads_are_closed_and_others_are_answered_meanwhile() throws IOException {
        List<RawConnection> halves = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                halves.add(RawConnection.open());
                halves.getLast().send(i % 3 == 0 ? "" : HALF);
            }
            await().atMost(CLOSED_WITHIN)
                    .pollInterval(Duration.ofMillis(300))
                    .untilAsserted(() -> {
                        given().get("/edge-probes/items/1").then().statusCode(200);
                        for (int i = 1; i < CONNECTIONS; i += 3) {
                            halves.get(i).drip();
                        }
                        assertThat(halves).allMatch(RawConnection::isClosed);
                    });
        } finally {
            for (RawConnection half : halves) {
                half.close();
            }
        }
    }

    @Test
    void a_second_request_that_is_half_sent_is_closed_too() throws IOException {
        try (var connection = RawConnection.open()) {
            connection.send("GET /edge-probes/items/1 HTTP/1.1\r\nHost: localhost\r\n\r\n" + HALF);

            assertThat(connection.rest()).startsWith("HTTP/1.1 200 ").endsWith("an item");
        }
    }

    @Test
    void a_response_may_take_longer_than_a_connection_may_be_idle() {
        assertThat(given().get("/edge-probes/slow").asString()).isEqualTo("at last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"large", "stream"})
    void a_slow_reader_gets_the_whole_response(String response) throws IOException {
        try (var connection = RawConnection.ofSlowReader()) {
            connection.send(
                    "GET /edge-probes/%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(response));
            var read = new AtomicLong();
            long begun = System.nanoTime();
            await().pollInterval(Duration.ofMillis(100))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> {
                        int count = connection.in().readNBytes(200_000).length;
                        assertThat(count).as("after " + read).isPositive();
                        return read.addAndGet(count) >= EdgeProbeResource.LARGE;
                    });

            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("longer than a connection may be idle")
                    .isGreaterThan(Duration.ofSeconds(4));
        }
    }

    @ParameterizedTest
    @CsvSource({"7000, 200", "9000, 431", "70000, 431"})
    void a_head_has_up_to_8_kb(int length, String status) throws IOException {
        assertThat(
                        RawConnection.exchange(
                                "GET /edge-probes/items/1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                        + "X-Long: "
                                        + "x".repeat(length)
                                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status + " ");
    }
}
