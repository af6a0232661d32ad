package io.openhotline.reporting.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;

import io.openhotline.platform.testing.TakeoverChecks;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class TakeoverComponentTest extends TakeoverChecks {

    @Override
    protected void change(Map<String, String> files, String version) {
        files.compute("reporting.yaml", (_, text) -> text.replace("处理率", "处理率 " + version));
    }

    @Override
    protected void assertShows(String version) {
        given().get("/indicators").then().body("items.name.zh", hasItem("处理率 " + version));
    }

    @Override
    protected String ownFile() {
        return "reporting.yaml";
    }
}
