package io.openhotline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sends requests byte by byte.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class BodyLimitComponentTest {
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    private final ProbeWork work;
    private static final String TOKEN =
            "Authorization: Bearer " + TestTokens.of("agent:1001") + "\r\n";

    private Socket socket;
    private BufferedReader response;

    BodyLimitComponentTest(ProbeWork work) {
        this.work = work;
    }

    @BeforeEach
    void connect() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        response =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void disconnect() throws IOException {
        socket.close();
    }

    @Test
    void a_body_may_come_in_parts() throws IOException {
        send(head("Content-Length: 24") + "{\"text\"");
        send(": \"水管漏水\"}");

        assertThat(status()).isEqualTo("HTTP/1.1 201 Created");
        assertThat(work.count("水管漏水")).isEqualTo(1);
    }

    @Test
    void a_body_may_come_without_its_length_and_be_cut_within_a_letter() throws IOException {
        byte[] body = "{\"text\": \"水压低\"}".getBytes(StandardCharsets.UTF_8);
        send(head(CHUNKED));
        send(Arrays.copyOfRange(body, 0, 11));
        send(Arrays.copyOfRange(body, 11, body.length));
        send(new byte[0]);

        assertThat(status()).isEqualTo("HTTP/1.1 201 Created");
        assertThat(work.count("水压低")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Nothing: 0", "Content-Length: 0", CHUNKED})
    void an_empty_body_is_refused(String header) throws IOException {
        send(head(header) + (header.equals(CHUNKED) ? "0\r\n\r\n" : ""));

        assertThat(status()).isEqualTo("HTTP/1.1 400 Bad Request");
    }

    @Test
    void a_body_without_length_that_is_too_large_is_refused_before_its_end() throws IOException {
        send(head(CHUNKED));
        send(new byte[200 * 1024]);
        send(new byte[100 * 1024]);

        assertThat(status()).startsWith("HTTP/1.1 413 ");
        assertThat(rest()).contains("\"type\":\"/problems/too-large\"");
    }

    @Test
    void a_client_that_expects_100_continue_gets_it() throws IOException {
        send(head("Expect: 100-continue\r\nContent-Length: 13"));
        assertThat(status()).isEqualTo("HTTP/1.1 100 Continue");
        assertThat(response.readLine()).isEmpty();

        send("{\"text\": \"x\"}");
        assertThat(status()).isEqualTo("HTTP/1.1 201 Created");
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 20_000_000})
    void a_too_large_body_that_expects_100_continue_is_refused(int length) throws IOException {
        send(head("Expect: 100-continue\r\nContent-Length: " + length));

        assertThat(status()).startsWith("HTTP/1.1 413 ");
        assertThat(rest()).contains("\"type\":\"/problems/too-large\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 300_000})
    void a_body_that_stops_arriving_ends_the_connection(int length) throws IOException {
        send(head("Content-Length: " + length) + "{\"text\"");

        assertThat(rest())
                .as("a 408 if the connection is still open")
                .matches("(?s)|HTTP/1.1 408 .*");
    }

    @Test
    void a_connection_stays_usable_after_a_body_that_is_not_read() throws IOException {
        send(
                "GET /probes/actor HTTP/1.1\r\nHost: localhost\r\n"
                        + TOKEN
                        + "Content-Length: 5\r\n\r\nhello"
                        + "GET /probes/actor HTTP/1.1\r\nHost: localhost\r\n"
                        + TOKEN
                        + "Connection: close\r\n\r\n");

        assertThat(rest()).containsPattern("(?s)HTTP/1.1 200 OK.*HTTP/1.1 200 OK");
    }

    private static String head(String more) {
        return "POST /probes HTTP/1.1\r\nHost: localhost\r\n"
                + TOKEN
                + "Connection: close\r\nContent-Type: application/json\r\n"
                + "%s: %s\r\n%s\r\n\r\n".formatted(Idempotency.HEADER, UUID.randomUUID(), more);
    }

    private void send(byte[] chunk) throws IOException {
        send("%x\r\n".formatted(chunk.length));
        socket.getOutputStream().write(chunk);
        send("\r\n");
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private String status() throws IOException {
        return response.readLine();
    }

    private String rest() throws IOException {
        return response.lines().collect(Collectors.joining("\n"));
    }
}
