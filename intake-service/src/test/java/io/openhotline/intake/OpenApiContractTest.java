package io.openhotline.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.testing.OpenApiFile;
import io.openhotline.platform.testing.OtherContentTypes;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// Compares the API of the running service with the file in the repository.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class OpenApiContractTest {
    @Test
    void the_api_equals_its_file() {
        OpenApiFile.assertIsTrue();
    }

    @Test
    void a_body_of_another_content_type_is_refused_by_every_operation() {
        OtherContentTypes.assertAreRefused();
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
                        "/tickets/{ticket}/classification",
                        "/tickets/{ticket}/reveal",
                        "/access-log",
                        "/categories");
        assertThat(api.<String, Object>getMap("paths.'/tickets'.post.responses"))
                .containsKeys("201", "400", "413", "422", "503");
    }
}
