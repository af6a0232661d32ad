package io.openhotline.dispatch.policy;

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
        initArgs = @ResourceArg(name = "database", value = "dispatch"))
class TakeoverComponentTest extends TakeoverChecks {

    @Override
    protected void change(Map<String, String> files, String version) {
        files.compute("names.yaml", (_, text) -> text.replace("营业所", "营业所 " + version));
    }

    @Override
    protected void assertShows(String version) {
        given().get("/departments").then().body("name.zh", hasItem("营业所 " + version));
    }

    @Override
    protected String ownFile() {
        return "dispatch.yaml";
    }
}
