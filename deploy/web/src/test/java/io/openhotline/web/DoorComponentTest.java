package io.openhotline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.HttpCookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Behind.class)
class DoorComponentTest {
    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status"})
    void each_page_has_a_fresh_nonce_and_is_never_stored(String path) {
        Response first = given().get(path);
        Response second = given().get(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        assertThat(first.headers().getValues(POLICY)).hasSize(1);
        assertThat(first.header(POLICY))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
                .doesNotContain("unsafe")
                .isNotEqualTo(second.header(POLICY));
        assertThat(first.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void staff_log_in_and_come_back_to_the_page_that_they_wanted() throws Exception {
        var answer = new JsonObject(Session.loggedIn().get("/session").body());

        assertThat(answer.getString("person")).isEqualTo("1001");
        assertThat(answer.getJsonArray("roles")).containsExactly("agent");
    }

    @Test
    void the_cookies_of_a_session_are_hidden_from_scripts_and_hold_no_readable_token()
            throws Exception {
        assertThat(Session.loggedIn().cookies().getCookieStore().getCookies())
                .isNotEmpty()
                .allMatch(HttpCookie::isHttpOnly)
                .noneMatch(cookie -> cookie.getValue().contains("eyJhbGciOiJSUzI1NiI"));
    }

    @Test
    void a_script_without_a_session_is_refused_and_not_sent_to_the_login() {
        given().header("X-Requested-With", "JavaScript")
                .redirects()
                .follow(false)
                .get("/api/intake/tickets")
                .then()
                .statusCode(499);
    }

    @Test
    void a_request_is_passed_on_with_the_token_of_the_session_and_without_its_cookies()
            throws Exception {
        var answer =
                Session.loggedIn()
                        .post(
                                "/api/intake/tickets?a=1",
                                "{\"description\": \"水管漏水\"}",
                                "X-Hotline-Actor",
                                "supervisor:1201",
                                "Idempotency-Key",
                                "k-1");

        assertThat(answer.headers().firstValue("X-Request-Id")).contains("r-1");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        var seen = new JsonObject(answer.body());
        assertThat(seen.getString("method")).isEqualTo("POST");
        assertThat(seen.getString("path")).isEqualTo("/tickets?a=1");
        assertThat(seen.getString("body")).isEqualTo("{\"description\": \"水管漏水\"}");
        assertThat(seen.getString("authorization")).startsWith("Bearer ");
        assertThat(seen.getString("idempotency-key")).isEqualTo("k-1");
        assertThat(seen.getMap()).doesNotContainKeys("cookie", "x-hotline-actor");
    }

    @Test
    void the_metrics_of_a_service_are_asked_for_with_the_token_of_the_session() throws Exception {
        var seen = new JsonObject(Session.loggedIn().get("/operate/intake/metrics?a=1").body());

        assertThat(seen.getString("path")).isEqualTo("/q/metrics");
        assertThat(seen.getString("authorization")).startsWith("Bearer ");
    }

    @Test
    void nothing_else_of_a_management_port_is_served() throws Exception {
        assertThat(Session.loggedIn().get("/operate/intake/health/ready").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null",
        "X-Nothing, 1"
    })
    void a_write_that_no_page_of_this_site_made_is_refused(String header, String value) {
        given().header(header, value)
                .contentType("application/json")
                .body("{}")
                .post("/open/tickets")
                .then()
                .statusCode(403)
                .body("type", endsWith("other-site"));
    }

    @Test
    void a_browser_that_says_only_its_origin_may_write() throws Exception {
        var answer = new Session().postFromHere("/open/tickets/follow", "{}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void the_form_of_a_survey_passes_without_an_origin() {
        given().header("Origin", "null").formParam("a", "1").post("/s/t-1").then().statusCode(503);
    }

    @Test
    void a_service_that_is_away_is_named_and_the_others_work() throws Exception {
        Session session = Session.loggedIn();

        var away = session.get("/api/followup/followups");

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).contains("2");
        assertThat(new JsonObject(away.body()).getString("service")).isEqualTo("followup");
        assertThat(session.get("/api/dispatch/workorders").statusCode()).isEqualTo(200);
    }

    @Test
    void customers_file_under_the_token_of_the_pages() {
        given().get("/open/channel").then().statusCode(200).body("code", equalTo("web"));
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body("{}")
                .post("/open/tickets")
                .then()
                .statusCode(200)
                .body("path", equalTo("/tickets"))
                .body("authorization", containsString("Bearer "));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /open/tickets",
        "GET, /open/tickets/0193f8a2-0000-7000-8000-000000000001",
        "POST, /open/tickets/0193f8a2-0000-7000-8000-000000000001/answer",
        "POST, /open/tickets/../parked-events",
        "GET, /open/customers/lookup",
        "DELETE, /open/tickets"
    })
    void no_other_operation_is_open(String method, String path) {
        given().header("Sec-Fetch-Site", "same-origin")
                .urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "http://tickets?q=/open/categories, /categories",
        "http://door/open/categories, /categories",
        "/open/categories?q=1, /categories"
    })
    void a_request_for_a_whole_uri_reaches_only_the_operation_that_was_checked(
            String uri, String reached) throws IOException {
        assertThat(Plain.get(uri)).contains("\"path\":\"" + reached + "\"");
    }

    @Test
    void an_upgrade_is_not_passed_on() throws IOException {
        assertThat(
                        Plain.get(
                                "/open/categories",
                                "Connection: Upgrade",
                                "Upgrade: websocket",
                                "X-Hotline-Actor: supervisor:1201"))
                .doesNotContain("x-hotline-actor", "supervisor:1201");
    }

    @Test
    void headers_are_not_doubled_by_those_of_a_service() {
        Response answer = given().get("/open/categories");

        assertThat(answer.headers().getValues("X-Content-Type-Options")).hasSize(1);
        assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void the_status_page_shows_markup_as_text() {
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("number", "<script>alert(1)</script>")
                .formParam("proof", "\"><img src=x onerror=alert(1)>")
                .formParam("lang", "zh")
                .post("/status")
                .then()
                .statusCode(200)
                .body(containsString("&lt;img src=x onerror=alert(1)&gt;"))
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<img")));
    }

    @Test
    void staff_who_come_by_another_name_are_sent_to_the_address_of_the_login() {
        given().redirects()
                .follow(false)
                .header("Host", "hotline.example")
                .get("/staff/desk")
                .then()
                .statusCode(302)
                .header("Location", equalTo("http://127.0.0.1:8080/staff/desk"));
    }
}
