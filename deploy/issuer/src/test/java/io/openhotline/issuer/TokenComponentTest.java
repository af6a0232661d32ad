package io.openhotline.issuer;

import static io.openhotline.issuer.Browser.basic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenComponentTest {
    private static final Set<String> TECHNICAL =
            Set.of("iss", "sub", "aud", "azp", "exp", "iat", "nbf", "jti", "scope");

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
    void a_persons_token_says_role_and_department_and_nothing_personal() throws Exception {
        var claims = issuer.verified(issuer.tokenOf("2001"));

        assertThat(claims.getSubject()).isEqualTo("2001");
        assertThat(claims.getAudience()).containsExactly("hotline");
        var hotline = new HashMap<>(claims.getClaims());
        hotline.keySet().removeAll(TECHNICAL);
        assertThat(hotline)
                .isEqualTo(
                        Map.of(
                                "preferred_username",
                                "2001",
                                "roles",
                                List.of("department"),
                                "department",
                                "engineering",
                                "districts",
                                List.of("north", "old-town")));
    }

    @Test
    void an_agents_token_says_the_team_and_lives_for_five_minutes() throws Exception {
        var claims = issuer.verified(issuer.tokenOf("1001"));

        assertThat(claims.getStringClaim("team")).isEqualTo("day");
        assertThat(claims.getStringClaim("azp")).isEqualTo("hotline-cli");
        // one text with blanks between, as in RFC 9068
        assertThat(claims.getStringClaim("scope").split(" ", -1))
                .containsExactlyInAnyOrder("openid", "hotline");
        assertThat(
                        Duration.between(
                                claims.getIssueTime().toInstant(),
                                claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @CsvSource({
        "engineering-system, department, department, engineering",
        "customer-app, customer, channel, app",
        "importer, importer, azp, importer",
        "prometheus, operator, preferred_username, prometheus"
    })
    void a_system_gets_a_token_for_its_secret(
            String client, String role, String claim, String value) throws Exception {
        var claims = issuer.verified(issuer.tokenOfSystem(client));

        assertThat(claims.getSubject()).isEqualTo(client);
        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getStringClaim(claim)).isEqualTo(value);
    }

    @Test
    void tokens_are_signed_with_rs256_by_a_published_key() throws Exception {
        var header = SignedJWT.parse(issuer.tokenOf("1001")).getHeader();

        assertThat(header.getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(issuer.browser().get("/oauth2/jwks").body())
                .contains(header.getKeyID())
                .doesNotContain("\"d\":");
    }

    @Test
    void a_token_that_was_changed_is_not_verified() {
        String[] parts = issuer.tokenOf("1001").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = encoded(claims.replace("agent", "operator"));

        assertThatThrownBy(() -> issuer.verified(parts[0] + "." + forged + "." + parts[2]))
                .isInstanceOf(BadJOSEException.class);
        assertThatThrownBy(
                        () -> issuer.verified(encoded("{\"alg\":\"none\"}") + "." + forged + "."))
                .isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "wrong-wrong-wrong-wrong-wrong-wrong-wrong"})
    void a_wrong_client_secret_gets_nothing(String secret) throws Exception {
        var response =
                issuer.browser()
                        .post(
                                "/oauth2/token",
                                Map.of("grant_type", "client_credentials"),
                                basic("engineering-system", secret));

        assertThat(response.statusCode()).isBetween(400, 401);
        assertThat(response.body()).contains("\"error\"").doesNotContain("access_token");
    }

    @Test
    void one_systems_secret_is_of_no_use_to_another() throws Exception {
        assertThat(
                        issuer.browser()
                                .post(
                                        "/oauth2/token",
                                        Map.of("grant_type", "client_credentials"),
                                        basic(
                                                "sales-office-system",
                                                issuer.secret("engineering-system")))
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void who_has_a_token_is_told_who_it_is_for_and_nobody_else_is() throws Exception {
        String token = issuer.tokenOf("1001");

        assertThat(issuer.browser().get("/userinfo", "Authorization", "Bearer " + token).body())
                .contains("\"sub\":\"1001\"");
        assertThat(
                        issuer.browser()
                                .get(
                                        "/userinfo",
                                        "Authorization",
                                        "Bearer " + encoded("{\"alg\":\"none\"}") + ".e30.")
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_new_key_signs_and_tokens_of_the_one_before_stay_valid() throws Exception {
        String before = issuer.tokenOf("1001");
        clock.advance(Duration.ofDays(90));

        String after = issuer.tokenOf("1001");

        assertThat(SignedJWT.parse(after).getHeader().getKeyID())
                .isNotEqualTo(SignedJWT.parse(before).getHeader().getKeyID());
        assertThat(issuer.verified(before).getSubject()).isEqualTo("1001");
        assertThat(issuer.verified(after).getSubject()).isEqualTo("1001");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
