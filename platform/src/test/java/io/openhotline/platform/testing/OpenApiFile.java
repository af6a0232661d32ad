package io.openhotline.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The `openapi.yaml` of a module, which must be what the running service serves. `deploy/hotline
/// openapi` renews it.
public final class OpenApiFile {
    private static final Path FILE = Path.of("openapi.yaml");

    private OpenApiFile() {}

    /// Fails if the file differs from the running service. Writes the file first if the system
    /// property `openapi.renew` is true.
    public static void assertIsTrue() {
        String running = given().get("/q/openapi").then().statusCode(200).extract().asString();
        try {
            if (Boolean.getBoolean("openapi.renew")) {
                Files.writeString(FILE, running);
            }
            assertThat(Files.readString(FILE))
                    .as("openapi.yaml; renew it by `deploy/hotline openapi`")
                    .isEqualTo(running);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
