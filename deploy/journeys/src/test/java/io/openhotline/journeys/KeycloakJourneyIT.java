package io.openhotline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.client.ApiClient;
import io.openhotline.client.ApiResponse;
import io.openhotline.client.CommandException;
import io.openhotline.client.RetryPolicy;
import io.openhotline.client.token.TokenClient;
import io.openhotline.journeys.system.HotlineSystem;
import io.openhotline.launcher.LocalSystem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The issuer is Keycloak, with the accounts of the pack's `identity.yaml`.
class KeycloakJourneyIT {
    private static LocalSystem hotline;

    @BeforeAll
    static void start() {
        Path zip = Path.of(System.getProperty("journeys.keycloak"));
        hotline =
                LocalSystem.start(
                        HotlineSystem.options(Path.of("target", "keycloak-system").toAbsolutePath())
                                .withServices(List.of("intake"))
                                .withKeycloak(zip),
                        line -> System.out.println("  " + line));
    }

    @AfterAll
    static void stop() {
        hotline.close();
    }

    @Test
    void an_agent_logs_in_and_files_a_ticket_that_an_auditor_cannot_file() {
        assertThat(file("agent").status()).isEqualTo(201);

        ApiResponse refused = file("auditor");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.get("/type")).isEqualTo("/problems/role-may-not-act");
    }

    @Test
    void an_app_sees_what_it_filed_and_nothing_of_the_desk() {
        String fromTheDesk = file("agent").get("/id");
        String ofTheApp = file("customer-app").get("/id");

        ApiClient app = client("customer-app");

        assertThat(app.get("/tickets/" + ofTheApp).status()).isEqualTo(200);
        assertThat(app.get("/tickets/" + fromTheDesk).status()).isEqualTo(404);
    }

    @Test
    void a_token_says_roles_department_team_and_number_and_nothing_personal() {
        assertThat(claims("engineering-system"))
                .contains("\"roles\":[\"department\"]", "\"department\":\"engineering\"")
                .contains("\"preferred_username\":\"engineering-system\"", "\"aud\":\"hotline\"");
        assertThat(claims("1002"))
                .contains("\"team\":\"night\"", "\"preferred_username\":\"1002\"")
                .doesNotContain("Zhou", "周", "email");
    }

    @Test
    void a_wrong_password_gives_no_token() {
        var issuer = new TokenClient(URI.create(hotline.issuerUrl()));

        assertThatThrownBy(() -> issuer.ofPerson("1101", "a wrong password"))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("no login of 1101");
    }

    private static ApiResponse file(String who) {
        return client(who)
                .post(
                        "/tickets",
                        UUID.randomUUID().toString(),
                        Map.of(
                                "channel",
                                who.equals("customer-app") ? "app" : "phone",
                                "category",
                                "suggestion",
                                "description",
                                "建议停水前发短信通知"));
    }

    private static ApiClient client(String who) {
        return new ApiClient(
                URI.create(hotline.url("intake")),
                hotline.accounts().tokens(who),
                RetryPolicy.USUAL);
    }

    private static String claims(String who) {
        String payload = hotline.accounts().token(who).split("\\.")[1];
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }
}
