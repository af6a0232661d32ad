package io.openhotline.intake.list;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Filters of lists and searches that break their rule are refused by name.
@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "intake"))
class RefusedFilterComponentTest {
    /// ASVS 14.2.1: logs of proxies and browsers keep URLs.
    @ParameterizedTest
    @CsvSource({"phone, 13877770001", "q, 水管漏水", "name, 王芳", "phone, ''"})
    void a_personal_filter_in_a_url_is_refused_and_the_problem_says_where_to_search(
            String name, String value) {
        for (String language : List.of("en", "zh")) {
            given().header("Accept-Language", language)
                    .queryParam(name, value)
                    .get("/tickets")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", equalTo(name))
                    .body("errors[0].rule", equalTo("search-in-a-body"))
                    .body("errors[0].detail", containsString("POST /tickets/search"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"phone\": \"12\"}               | /phone    | phone",
                "{\"phone\": \"\"}                 | /phone    | phone",
                "{\"phone\": 13877770001}          | /phone    | wrong-type",
                "{\"q\": \"\"}                     | /q        | text",
                "{\"q\": \"\\u3000\"}              | /q        | text",
                "{\"name\": [\"王\"]}              | /name     | wrong-type",
                "{\"from\": \"2026-02-30T00:00:00Z\"} | /from  | instant",
                "{\"from\": \"-100000-01-01T00:00:00Z\"} | /from | instant",
                "{\"to\": 1764000000}              | /to       | instant",
                "{\"status\": \"LOST\"}            | /status   | one-of",
                "{\"category\": \"plumbing\"}      | /category | unknown-category",
                "{\"after\": \"xyz\"}              | /after    | cursor",
                "{\"limit\": 0}                    | /limit    | range",
                "{\"limit\": 201}                  | /limit    | range",
                "{\"limit\": \"50\"}               | /limit    | wrong-type",
                "{\"limit\": 1.5}                  | /limit    | wrong-type",
                "{\"phon\": \"13877770001\"}       | /phon     | unknown-field"
            })
    void a_wrong_filter_in_a_body_is_refused_by_name(String body, String pointer, String rule) {
        given().contentType("application/json")
                .body(body)
                .post("/tickets/search")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].rule", equalTo(rule));
    }

    @Test
    void a_wrong_filter_is_refused_in_both_languages() {
        for (var language : Map.of("en", "must be one of.*", "zh", ".*\\p{IsHan}.*").entrySet()) {
            given().header("Accept-Language", language.getKey())
                    .get("/tickets?status=LOST")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", equalTo("status"))
                    .body("errors[0].rule", equalTo("one-of"))
                    .body("errors[0].detail", matchesPattern(language.getValue()));
        }
    }
}
