package io.openhotline.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class LandingPageComponentTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @Test
    void the_root_says_in_both_languages_what_the_service_is() {
        String page = page();

        assertThat(page)
                .contains("<h1>OpenHotline probes</h1>")
                .contains("Parks &amp; &lt;replays>.")
                .contains("<p lang=\"zh\">平台测试</p>");
    }

    @Test
    void every_link_leads_to_something() {
        var links = LINK.matcher(page()).results().map(link -> link.group(1)).toList();

        assertThat(links)
                .contains("q/swagger-ui", "q/openapi", "parked-events")
                .allSatisfy(
                        link -> assertThat(given().get("/" + link).statusCode()).isIn(200, 503));
    }

    @Test
    void the_page_is_not_a_part_of_the_api() {
        assertThat(given().get("/q/openapi").asString()).doesNotContain("  /:\n");
    }

    private static String page() {
        return given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
    }
}
