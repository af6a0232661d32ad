package io.openhotline.platform.edge;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.openhotline.testplatform.issuer.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class SecurityHeadersComponentTest {
    private static final Pattern STYLE = Pattern.compile("<style>(.*)</style>");

    @ParameterizedTest
    @CsvSource({
        "200, GET, /probes/actor, ''",
        "200, GET, /q/openapi, ''",
        "400, GET, /parked-events?limit=many, ''",
        "404, GET, /nothing-here, ''",
        "404, GET, /q/nothing-here, ''",
        "404, GET, /parked-events/0, ''",
        "405, DELETE, /probes, ''",
        "405, TRACE, /probes, ''",
        "415, POST, /probes, text/plain",
        "500, GET, /probes/fault, ''"
    })
    void every_response_of_the_api_has_the_headers(
            int status, String method, String path, String type) {
        RequestSpecification request = given().header("Idempotency-Key", "headers");
        Response response =
                (type.isEmpty() ? request : request.contentType(type).body("x"))
                        .request(method, path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertApi(response.headers());
    }

    @Test
    void a_caller_without_a_valid_token_gets_them_as_well() {
        Response response = given().header("Authorization", "Bearer forged").get("/probes/actor");

        assertThat(response.statusCode()).isEqualTo(401);
        assertApi(response.headers());
    }

    @Test
    void a_body_that_is_too_large_gets_them_as_well() {
        Response response =
                given().contentType("application/json").body("x".repeat(300_000)).post("/probes");

        assertThat(response.statusCode()).isEqualTo(413);
        assertApi(response.headers());
    }

    @Test
    void a_caller_who_is_limited_gets_them_as_well() {
        Response limited =
                await().until(
                                () ->
                                        given().header(
                                                        "Authorization",
                                                        "Bearer " + TestTokens.of("agent:headers"))
                                                .get("/edge-probes/limited"),
                                response -> response.statusCode() == 429);

        assertApi(limited.headers());
    }

    @Test
    void the_landing_page_may_use_its_own_style() throws NoSuchAlgorithmException {
        Response page = given().get("/");
        Matcher style = STYLE.matcher(page.asString());
        assertThat(style.find()).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(UTF_8));

        assertThat(page.headers().getValues("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; frame-ancestors 'none'; style-src 'sha256-%s'"
                                .formatted(Base64.getEncoder().encodeToString(digest)));
        assertThat(page.headers().getValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/swagger-ui/", "/q/swagger-ui/swagger-ui-bundle.js"})
    void swagger_ui_may_use_its_scripts_and_is_in_no_frame(String path) {
        Headers headers = given().get(path).then().statusCode(200).extract().headers();

        assertThat(headers.getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; frame-ancestors 'none'; ")
                .contains("script-src 'self' 'unsafe-inline'; ", "connect-src 'self'");
        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getValues("Cache-Control")).doesNotContain("no-store");
    }

    private static void assertApi(Headers headers) {
        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.getValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.hasHeaderWithName("Strict-Transport-Security"))
                .as("without TLS")
                .isFalse();
    }
}
