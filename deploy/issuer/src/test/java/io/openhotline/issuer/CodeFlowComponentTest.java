package io.openhotline.issuer;

import static io.openhotline.issuer.Browser.basic;
import static io.openhotline.issuer.Browser.form;
import static io.openhotline.issuer.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeFlowComponentTest {
    private static final String VERIFIER = "a-verifier-has-at-least-43-characters-of-text-0";
    private static final String PAGES = "hotline-pages";
    private static final String CHALLENGE = "qTYNMI_BhHPJetsR139UmFezNkwtShhqNYAv2OvPCXw";

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

    @Test
    void a_password_is_no_grant() throws Exception {
        var response =
                issuer.browser()
                        .post(
                                "/oauth2/token",
                                Map.of(
                                        "grant_type", "password",
                                        "username", "1001",
                                        "password", issuer.password("1001")),
                                basic("importer", issuer.secret("importer")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("unsupported_grant_type");
    }

    @Test
    void the_command_line_gets_no_token_for_itself() throws Exception {
        var response =
                issuer.browser()
                        .post(
                                "/oauth2/token",
                                Map.of(
                                        "grant_type", "client_credentials",
                                        "client_id", "hotline-cli"));

        assertThat(response.statusCode()).isBetween(400, 401);
        assertThat(response.body()).doesNotContain("access_token");
    }

    @Test
    void a_login_without_a_proof_key_is_refused() throws Exception {
        Browser browser = loggedIn();
        var request = authorization();
        request.remove("code_challenge");

        assertThat(location(browser.get("/oauth2/authorize?" + form(request))))
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/callback",
                "http://127.0.0.1/elsewhere",
                "http://127.0.0.1.evil.example/callback",
                "javascript:alert(1)"
            })
    void a_code_is_sent_to_a_registered_address_only(String redirect) throws Exception {
        var request = authorization();
        request.put("redirect_uri", redirect);

        var response = loggedIn().get("/oauth2/authorize?" + form(request));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(location(response)).isEmpty();
    }

    @Test
    void a_code_is_exchanged_once_and_with_its_verifier_only() throws Exception {
        Browser browser = loggedIn();
        String code = code(browser);
        assertThat(exchange(code, "another-verifier-that-has-more-than-43-characters").body())
                .contains("invalid_grant");

        code = code(browser);
        assertThat(exchange(code, VERIFIER).statusCode()).isEqualTo(200);
        assertThat(exchange(code, VERIFIER).body()).contains("invalid_grant");
    }

    @Test
    void the_command_line_gets_no_refresh_token() throws Exception {
        assertThat(exchange(code(loggedIn()), VERIFIER).body())
                .contains("access_token")
                .doesNotContain("refresh_token");
    }

    @Test
    void the_pages_renew_the_tokens_of_a_session_with_their_secret() throws Exception {
        String refreshToken = field(exchangeOfPages(loggedIn()), "refresh_token");

        var renewed =
                issuer.browser()
                        .post(
                                "/oauth2/token",
                                Map.of(
                                        "grant_type",
                                        "refresh_token",
                                        "refresh_token",
                                        refreshToken),
                                basic(PAGES, issuer.secret(PAGES)));

        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(
                        TestIssuer.verified(issuer.url(), field(renewed.body(), "access_token"))
                                .getSubject())
                .isEqualTo("1001");
    }

    @Test
    void a_session_is_of_one_browser_only() throws Exception {
        loggedIn();

        assertThat(location(issuer.browser().get("/oauth2/authorize?" + form(authorization()))))
                .endsWith("/login");
    }

    @Test
    void discovery_names_the_flows_that_work_here() throws Exception {
        assertThat(issuer.browser().get("/.well-known/openid-configuration").body())
                .contains("\"issuer\":\"" + issuer.url() + "\"")
                .contains("\"jwks_uri\":\"" + issuer.url() + "/oauth2/jwks\"")
                .contains("\"S256\"", "authorization_code", "client_credentials", "refresh_token")
                .doesNotContain("\"password\"", "implicit", "device");
    }

    private String exchangeOfPages(Browser browser) throws IOException {
        var request = authorization();
        request.put("client_id", PAGES);
        request.put("redirect_uri", "http://127.0.0.1:8080/callback");
        String callback = location(browser.get("/oauth2/authorize?" + form(request)));
        return issuer.browser()
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                callback.replaceFirst(".*[?&]code=([^&]+).*", "$1"),
                                "redirect_uri",
                                "http://127.0.0.1:8080/callback",
                                "code_verifier",
                                VERIFIER),
                        basic(PAGES, issuer.secret(PAGES)))
                .body();
    }

    private static String field(String json, String name) {
        return json.replaceFirst("(?s).*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private Browser loggedIn() throws IOException {
        Browser browser = issuer.browser();
        browser.logIn("1001", issuer.password("1001"));
        return browser;
    }

    private String code(Browser browser) throws IOException {
        String callback = location(browser.get("/oauth2/authorize?" + form(authorization())));
        return callback.replaceFirst(".*[?&]code=([^&]+).*", "$1");
    }

    private HttpResponse<String> exchange(String code, String verifier) throws IOException {
        return issuer.browser()
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "authorization_code",
                                "code", code,
                                "redirect_uri", "http://127.0.0.1/callback",
                                "client_id", "hotline-cli",
                                "code_verifier", verifier));
    }

    private static Map<String, String> authorization() {
        return new HashMap<>(
                Map.of(
                        "response_type", "code",
                        "client_id", "hotline-cli",
                        "redirect_uri", "http://127.0.0.1/callback",
                        "scope", "openid",
                        "state", "s",
                        "code_challenge", CHALLENGE,
                        "code_challenge_method", "S256"));
    }
}
