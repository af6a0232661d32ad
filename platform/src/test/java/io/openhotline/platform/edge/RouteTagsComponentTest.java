package io.openhotline.platform.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class RouteTagsComponentTest {
    private static final String SERIES = "http_server_requests_seconds_count{";

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("/");

    @ParameterizedTest
    @CsvSource({
        "PUT,    /edge-probes/items/zz%s-13877770001, 405",
        "GET,    /zz%s-13877770001,                   404",
        "GET,    /edge-probes/items/%%ff%s13877770001,  400",
        "GET,    /q/health/zz%s-13877770001,          404",
        "MADE%s, /edge-probes/items/1,                405"
    })
    void made_up_paths_and_methods_make_one_series(String method, String path, int status) {
        Set<String> before = series();

        for (int i = 0; i < 300; i++) {
            given().urlEncodingEnabled(false)
                    .request(method.formatted(i), path.formatted(i))
                    .then()
                    .statusCode(status);
        }

        await().untilAsserted(() ->
                assertThat(series()).anyMatch(it -> it.contains("status=\"" + status + "\"")));
        assertThat(series()).hasSizeLessThanOrEqualTo(before.size() + 1);
        assertThat(series()).noneMatch(it -> it.contains("13877770001") || it.contains("MADE"));
    }

    @Test
    void a_route_has_its_template() {
        given().get("/edge-probes/items/7").then().statusCode(200);

        await().untilAsserted(() ->
                assertThat(series())
                        .anyMatch(it ->
                                it.contains("uri=\"/edge-probes/items/{id}\"")
                                        && it.contains("method=\"GET\"")));
    }

    @Test
    void a_refusal_of_a_route_has_its_template() {
        given().header("Authorization", "Bearer forged")
                .get("/probes/actor")
                .then()
                .statusCode(401);

        await().untilAsserted(() ->
                assertThat(series())
                        .anyMatch(it ->
                                it.contains("uri=\"/probes/actor\"")
                                        && it.contains("status=\"401\"")));
    }

    private Set<String> series() {
        return given().get(management.resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith(SERIES))
                .map(line -> line.substring(0, line.lastIndexOf('}')))
                .collect(Collectors.toSet());
    }
}
