package io.openhotline.messaging.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.local.testing.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a client sends, byte by byte.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "messaging"))
class RequestBodyComponentTest {
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String LEAK = "{\"text\": \"水管漏水\"}";

    private Socket socket;
    private BufferedReader answer;

    @BeforeEach
    void connect() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        answer =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void disconnect() throws IOException {
        socket.close();
    }

    @Test
    void a_body_may_come_in_parts_even_within_a_letter() throws IOException {
        byte[] body = LEAK.getBytes(StandardCharsets.UTF_8);
        send(head("Content-Length: " + body.length));
        socket.getOutputStream().write(body, 0, 11);
        send("");
        socket.getOutputStream().write(body, 11, body.length - 11);

        assertThat(status()).isEqualTo("HTTP/1.1 201 Created");
    }

    @Test
    void a_body_may_come_without_its_length() throws IOException {
        send(head(CHUNKED) + chunk(LEAK.substring(0, 12)) + chunk(LEAK.substring(12)) + chunk(""));

        assertThat(status()).isEqualTo("HTTP/1.1 201 Created");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Nothing: 0", "Content-Length: 0", CHUNKED})
    void none_is_no_json_object(String header) throws IOException {
        send(head(header) + (header.equals(CHUNKED) ? chunk("") : ""));

        assertThat(status()).isEqualTo("HTTP/1.1 400 Bad Request");
    }

    @Test
    void one_that_turns_out_to_be_too_large_is_refused_with_the_reason() throws IOException {
        send(head(CHUNKED) + chunk("x".repeat(200 * 1024)) + chunk("x".repeat(100 * 1024)));

        assertThat(status()).startsWith("HTTP/1.1 413 ");
        send(chunk(""));
        assertThat(rest()).contains("\"type\":\"/problems/too-large\"");
    }

    @Test
    void who_asks_first_is_told_to_go_on() throws IOException {
        send(head("Expect: 100-continue\r\nContent-Length: 13"));
        assertThat(status()).isEqualTo("HTTP/1.1 100 Continue");
        assertThat(answer.readLine()).isEmpty();

        send("{\"text\": \"x\"}");
        assertThat(status()).isEqualTo("HTTP/1.1 201 Created");
    }

    @Test
    void who_asks_first_for_too_much_is_refused() throws IOException {
        send(head("Expect: 100-continue\r\nContent-Length: 20000000"));

        assertThat(status()).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void who_stops_in_the_middle_is_not_waited_for_forever() throws IOException {
        send(head("Content-Length: 13") + "{\"text\"");

        assertThat(answer.read()).isEqualTo(-1);
    }

    @Test
    void a_connection_is_of_use_after_a_body_that_nobody_wants() throws IOException {
        send(
                "GET /probes/actor HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello"
                        + "GET /probes/actor HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(rest()).containsPattern("(?s)HTTP/1.1 200 OK.*HTTP/1.1 200 OK");
    }

    private static String head(String more) {
        return "POST /probes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "%s: %s\r\n%s\r\n\r\n".formatted(Idempotency.HEADER, UUID.randomUUID(), more);
    }

    private static String chunk(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return "%x\r\n%s\r\n".formatted(length, text);
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private String status() throws IOException {
        return answer.readLine();
    }

    private String rest() throws IOException {
        return answer.lines().collect(Collectors.joining("\n"));
    }
}
