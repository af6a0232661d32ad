package io.openhotline.dispatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// App developers read openapi.yaml alone, so it must say what the service does.
@QuarkusTest
class OpenApiContractTest extends RunningDispatch {
    private static final Path CHECKED_IN = Path.of("openapi.yaml");

    @Test
    void the_service_is_what_its_file_says() throws IOException {
        String running = given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.renew")) {
            Files.writeString(CHECKED_IN, running);
        }

        assertThat(running)
                .as(
                        "openapi.yaml differs from the running service. If that is meant: mvn -pl"
                                + " dispatch-service test -Dtest=OpenApiContractTest"
                                + " -Dopenapi.renew=true")
                .isEqualTo(Files.readString(CHECKED_IN));
    }
}
