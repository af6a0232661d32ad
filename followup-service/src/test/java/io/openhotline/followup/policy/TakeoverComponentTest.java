package io.openhotline.followup.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
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
        initArgs = @ResourceArg(name = "database", value = "followup"))
class TakeoverComponentTest extends TakeoverChecks {

    @Override
    protected void change(Map<String, String> files, String version) {
        files.compute("followup.yaml", (_, text) -> text.replace("解决了吗", "解决了吗 " + version));
    }

    @Override
    protected void assertShows(String version) {
        given().get("/questionnaire")
                .then()
                .body("questions.text.zh", hasItem(containsString("解决了吗 " + version)));
    }

    @Override
    protected String ownFile() {
        return "followup.yaml";
    }
}
