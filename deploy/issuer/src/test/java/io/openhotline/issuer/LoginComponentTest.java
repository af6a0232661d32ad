package io.openhotline.issuer;

import static io.openhotline.issuer.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginComponentTest {
    @TempDir private static Path home = Path.of("/");
    private final ManualClock clock = new ManualClock("2026-11-29T08:00:00Z");
    private TestIssuer issuer;

    @BeforeAll
    void start() {
        issuer = TestIssuer.start(home.resolve("identity"), clock);
    }

    @AfterAll
    void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'zh-CN,zh;q=0.9', 登录服务热线, 工号, zh",
        "'en-GB', Log in to the hotline, Staff number, en",
        "'fr', Log in to the hotline, Staff number, en"
    })
    void the_form_is_in_the_readers_language(
            String accepted, String title, String label, String language) throws Exception {
        var page = issuer.browser().get("/login", "Accept-Language", accepted);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).isEqualToIgnoringCase("text/html;charset=utf-8"));
        assertThat(page.body()).contains(title, label, "lang=\"" + language + "\"");
    }

    @Test
    void a_person_logs_in_is_greeted_by_name_and_logs_out() throws Exception {
        Browser browser = issuer.browser();
        assertThat(location(browser.logIn("1001", issuer.password("1001")))).endsWith("/");
        assertThat(browser.get("/", "Accept-Language", "zh").body()).contains("李敏", "1001");

        String csrf = browser.csrf("/");
        assertThat(location(browser.post("/logout", Map.of("_csrf", csrf))))
                .endsWith("/login?logout");
        assertThat(location(browser.get("/"))).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1201", "nobody", "", "1001' or '1'='1", "工号"})
    void a_wrong_password_and_an_unknown_number_are_answered_alike(String number) throws Exception {
        var answer = issuer.browser().logIn(number, "wrong");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login?error");
    }

    @Test
    void a_refused_login_is_explained_in_words() throws Exception {
        Browser browser = issuer.browser();
        browser.logIn("1301", "wrong");

        assertThat(browser.get("/login?error", "Accept-Language", "zh").body())
                .contains("role=\"alert\" >工号或密码不正确");
    }

    @Test
    void a_list_of_passwords_with_the_right_one_in_it_doesnt_open_an_account() throws Exception {
        var list =
                new ArrayList<>(
                        IntStream.range(0, 199).mapToObj(number -> "password-" + number).toList());
        Collections.addAll(list, issuer.password("1002"));

        Browser browser = issuer.browser();
        String csrf = browser.csrf("/login");
        for (String password : list) {
            var answer =
                    browser.post(
                            "/login",
                            Map.of("username", "1002", "password", password, "_csrf", csrf));
            assertThat(location(answer)).endsWith("/login?error");
        }

        clock.advance(Duration.ofSeconds(30));
        assertThat(location(browser.logIn("1002", issuer.password("1002")))).endsWith("/");
    }

    @Test
    void other_people_log_in_while_an_account_is_locked() throws Exception {
        for (int i = 0; i < 6; i++) {
            issuer.browser().logIn("3001", "wrong");
        }

        assertThat(location(issuer.browser().logIn("3001", issuer.password("3001"))))
                .endsWith("/login?error");
        assertThat(location(issuer.browser().logIn("3101", issuer.password("3101")))).endsWith("/");
    }

    @Test
    void a_login_that_another_site_has_sent_is_refused() throws Exception {
        var answer =
                issuer.browser()
                        .post(
                                "/login",
                                Map.of("username", "1001", "password", issuer.password("1001")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void pages_can_be_neither_framed_nor_kept_and_cookies_not_read_by_scripts() throws Exception {
        var headers = issuer.browser().get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("hotline-issuer=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void a_form_too_large_for_a_login_is_refused() throws Exception {
        Browser browser = issuer.browser();

        assertThat(browser.logIn("1001", "x".repeat(200_000)).statusCode()).isBetween(400, 499);
    }

    @Test
    void unknown_paths_lead_to_the_login_and_errors_tell_nothing() throws Exception {
        assertThat(location(issuer.browser().get("/actuator/env"))).endsWith("/login");
        assertThat(issuer.browser().get("/oauth2/authorize").body())
                .doesNotContain("Exception", "org.springframework");
    }

    @Test
    void the_stylesheet_is_served_to_everybody() throws Exception {
        assertThat(List.of(issuer.browser().get("/login.css").statusCode())).containsExactly(200);
    }
}
