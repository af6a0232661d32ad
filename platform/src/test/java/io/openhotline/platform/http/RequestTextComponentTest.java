package io.openhotline.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text enters as UTF-8 and without U+0000, or it is refused.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class RequestTextComponentTest {

    @Test
    void a_body_in_utf_8_is_read() {
        post("/probes/texts", "{\"text\": \"水管漏水 👍\"}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("text", equalTo("水管漏水 👍"));
    }

    static Stream<byte[]> notUtf8() {
        String body = "{\"text\": \"已到现场，café\"}";
        return Stream.of(
                body.getBytes(Charset.forName("GB18030")),
                body.getBytes(StandardCharsets.UTF_16),
                body.getBytes(StandardCharsets.UTF_16LE),
                "{\"text\": \"café\"}".getBytes(StandardCharsets.ISO_8859_1),
                // {"text": "/"} with an overlong slash
                HexFormat.of().parseHex("7b2274657874223a2022c0af227d"));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void a_body_that_is_not_utf_8_is_refused(byte[] body) {
        post("/probes/texts", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-utf-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream", "a/b"})
    void a_body_of_another_content_type_is_refused(String contentType) {
        given().header("Content-Type", contentType)
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post("/probes/texts")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"fields\": {\"a\": \"x\\u0000\"}}          | /fields/a",
                "{\"fields\": {\"a\": {\"b\": [\"\\u0000\"]}}} | /fields/a",
                "{\"names\": [\"x\", \"\\u0000\"]}            | /names/1",
            })
    void a_nul_in_any_text_of_a_body_is_refused_with_its_field(String body, String pointer) {
        post("/probes/open", body.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(containsString(pointer)))
                .body("errors.rule", contains("printable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%C0%AF", "%D2%D1", "%E6%B0"})
    void a_query_parameter_that_is_no_text_is_refused_by_name(String value) {
        given().urlEncodingEnabled(false)
                .get("/parked-events?limit=1&ticket=" + value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("ticket"))
                .body("errors.rule", contains("printable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/probes/%00", "/parked-events/%D2%D1", "/nothing/%C0%AF"})
    void a_path_that_is_no_text_is_refused(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("path"));
    }

    private static io.restassured.response.Response post(String path, byte[] body) {
        return given().header("Content-Type", "application/json").body(body).post(path);
    }
}
