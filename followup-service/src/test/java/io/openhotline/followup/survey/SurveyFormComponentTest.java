package io.openhotline.followup.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Planned;
import io.openhotline.followup.Calls;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Tests the page of a survey link (P8).
@QuarkusTest
class SurveyFormComponentTest extends LinkedFollowUpSteps {
    @Test
    void the_page_is_in_chinese_and_english_and_names_neither_ticket_nor_customer() {
        String token = sent();

        String chinese = page(token, "zh").statusCode(200).extract().asString();
        String english = page(token, "en").statusCode(200).extract().asString();

        assertThat(chinese).contains("<html lang=\"zh\">", "处理是否及时", "提交评价");
        assertThat(english).contains("<html lang=\"en\">", "How prompt was it", "Send");
        assertThat(chinese + english).doesNotContain("李秀英", customer.phone(), number(), "<script");
        given().header("Accept-Language", "en-GB")
                .get("/s/" + token)
                .then()
                .body(containsString("How prompt"));
        given().header("Accept-Language", "fr")
                .get("/s/" + token)
                .then()
                .body(containsString("提交评价"));
    }

    @Test
    void neither_page_nor_api_leaves_a_trace_of_the_token() {
        page(sent(), "zh")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; frame-ancestors 'none'; base-uri 'none';"
                                + " form-action 'self'; style-src 'self'")
                .body(not(containsString("http://")))
                .body(not(containsString("https://")));
        given().get("/s/survey.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    void a_guessed_cut_or_foreign_token_says_nothing() {
        String token = sent();

        for (String guess :
                List.of(
                        token.substring(0, token.length() - 1),
                        token.substring(1),
                        "1.AZoLPlwAcACAAAAAAAABI1y5vvmWG3rmEj8xmWIVsdw",
                        followUp.toString(),
                        "水")) {
            given().get("/s/{token}", guess).then().statusCode(404).body(containsString("链接无效"));
            given().get("/survey-links/{token}", guess)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/survey-link-not-found"));
        }
    }

    @Test
    void what_was_typed_stays_on_the_page_and_is_never_markup() {
        String token = sent();
        String script = "<script>alert('水')</script>";

        post(token, "remark", script)
                .statusCode(400)
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script")))
                .body(containsString("role=\"alert\""));
        post(token, "satisfaction", "SATISFIED", "remark", script).statusCode(303);
        correctionsEnd();
        hotline.awaitPublished(ticket, Planned.class, Completed.class);
        Calls.followUp(followUp).body("survey.remark", equalTo(script));
    }

    @Test
    void a_text_that_is_too_long_or_no_text_is_refused() {
        String token = sent();

        post(token, "satisfaction", "SATISFIED", "remark", "水".repeat(10_000)).statusCode(400);
        post(token, "satisfaction", "SATISFIED", "remark", "\u0007").statusCode(400);
        post(token, "satisfaction", "HAPPY").statusCode(400);
        post(token, "satisfaction", "SATISFIED", "q-promptness", "99").statusCode(400);
        given().contentType("application/x-www-form-urlencoded")
                .body("satisfaction=%FF%FE")
                .post("/s/" + token)
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body(Map.of("satisfaction", "SATISFIED", "remark", "水".repeat(2_001)))
                .post("/survey-links/{token}/answers", token)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/remark"));
        answers().body("", hasSize(0));
    }
}
