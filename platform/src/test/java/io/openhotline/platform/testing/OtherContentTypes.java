package io.openhotline.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;

/// Every operation with a body refuses another content type than JSON.
public final class OtherContentTypes {
    private OtherContentTypes() {}

    /// Sends `text/plain` to every operation with a body, as the running service describes them.
    public static void assertAreRefused() {
        var statuses = new LinkedHashMap<String, Integer>();
        ApiOperations.ofRunningService()
                .withBody()
                .forEach(operation ->
                        statuses.put(
                                operation.toString(), send(operation.method(), operation.path())));

        assertThat(statuses)
                .isNotEmpty()
                .allSatisfy((_, status) -> assertThat(status).isEqualTo(415));
    }

    private static int send(String method, String path) {
        return given().header("Idempotency-Key", "415")
                .contentType("text/plain")
                .body("漏水")
                .request(method, path)
                .statusCode();
    }
}
