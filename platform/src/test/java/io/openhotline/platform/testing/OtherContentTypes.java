package io.openhotline.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.issuer.TestTokens;
import io.restassured.specification.RequestSpecification;
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

    /// Sends it as a librarian where the default caller may not act.
    private static int send(String method, String path) {
        int status = send(given(), method, path);
        return status == 403 ? send(librarian(), method, path) : status;
    }

    private static RequestSpecification librarian() {
        return given().header("Authorization", "Bearer " + TestTokens.of("librarian:3001"));
    }

    private static int send(RequestSpecification caller, String method, String path) {
        return caller.header("Idempotency-Key", "415")
                .contentType("text/plain")
                .body("漏水")
                .request(method, path)
                .statusCode();
    }
}
