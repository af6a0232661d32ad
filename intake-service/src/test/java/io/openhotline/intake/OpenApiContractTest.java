package io.openhotline.intake;

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

/// The API of the running service is the one that is checked in.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class OpenApiContractTest {
    private static final Path CHECKED_IN = Path.of("openapi.yaml");

    @Test
    void the_running_api_is_the_one_checked_in() throws IOException {
        String running =
                given().get("/q/openapi").then().statusCode(200).extract().body().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(CHECKED_IN, running);
        }

        assertThat(running)
                .describedAs("run with -Dopenapi.write=true to renew openapi.yaml")
                .isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void every_path_is_described() {
        var api =
                given().queryParam("format", "json").get("/q/openapi").then().extract().jsonPath();

        assertThat(api.<String, Object>getMap("paths"))
                .containsKeys(
                        "/tickets",
                        "/tickets/{ticket}",
                        "/tickets/{ticket}/timeline",
                        "/tickets/{ticket}/answer",
                        "/tickets/{ticket}/supplements",
                        "/tickets/{ticket}/withdrawal",
                        "/categories");
        assertThat(api.<String, Object>getMap("paths.'/tickets'.post.responses"))
                .containsKeys("201", "400", "413", "422", "503");
    }
}
