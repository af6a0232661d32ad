package io.openhotline.intake.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class CategoriesComponentTest {

    @Test
    void an_app_gets_the_form_of_a_leak() {
        String leak = "categories.find { it.code == 'leak' }";
        given().get("/categories")
                .then()
                .statusCode(200)
                .body("timeZone", equalTo("Asia/Shanghai"))
                .body("channels.code", hasItems("phone", "app", "wechat"))
                .body(leak + ".name.zh", equalTo("报漏"))
                .body(leak + ".kind", equalTo("REPAIR"))
                .body(leak + ".requires", hasItems("customer.phone", "place"))
                .body(leak + ".fields[0].code", equalTo("pipeDiameterMm"))
                .body(leak + ".fields[0].unit", equalTo("mm"))
                .body(leak + ".fields[0].max", equalTo(2000))
                .body(leak + ".fields[0].required", equalTo(true));
    }
}
