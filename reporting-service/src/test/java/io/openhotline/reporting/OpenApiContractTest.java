package io.openhotline.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class OpenApiContractTest {
    private static final Path FILE = Path.of("openapi.yaml");
    private static final Path RUNNING = Path.of("target", "openapi.yaml");

    @Test
    void the_file_tells_what_the_running_service_does() throws IOException {
        String running = given().get("/q/openapi").then().statusCode(200).extract().asString();
        Files.writeString(RUNNING, running);

        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("If the change is wanted: cp target/openapi.yaml openapi.yaml")
                .isEqualTo(running);
    }
}
