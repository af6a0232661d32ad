package io.openhotline.issuer.token;

import io.openhotline.issuer.login.DigestPasswordEncoder;
import io.openhotline.issuer.settings.IssuerSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/// The programs that may ask for tokens: the pages and the command line on behalf of a person who
/// logs in (code flow with PKCE; the pages have a secret and refresh tokens), and the systems of
/// the pack for themselves.
public final class Clients {
    /// The scope of the hotline's API. Kafka refuses tokens without a scope.
    static final String SCOPE = "hotline";

    /// The client of the pages, whose server keeps the tokens of its sessions.
    public static final String PAGES = "hotline-pages";

    private static final String COMMAND_LINE = "hotline-cli";
    private static final TokenSettings TOKENS = tokens().build();

    /// A session of the pages lasts for a shift and the handover. Its refresh token stays the same,
    /// because several requests of a page may use it at once.
    private static final TokenSettings SESSION =
            tokens().refreshTokenTimeToLive(Duration.ofHours(12)).reuseRefreshTokens(true).build();

    private static final ClientSettings PKCE =
            ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build();

    private final URI pages;
    private final Map<String, String> secrets;

    /// @param secrets by client id, in clear
    public Clients(IssuerSettings settings, Map<String, String> secrets) {
        this.pages = settings.pages();
        this.secrets = Map.copyOf(secrets);
    }

    RegisteredClientRepository repository() {
        Stream<RegisteredClient> systems =
                secrets.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(PAGES))
                        .map(entry -> system(entry.getKey(), entry.getValue()));
        return new InMemoryRegisteredClientRepository(
                Stream.concat(Stream.of(ofPages(), commandLine()), systems).toList());
    }

    private static TokenSettings.Builder tokens() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(Duration.ofSeconds(300))
                .authorizationCodeTimeToLive(Duration.ofSeconds(60));
    }

    private RegisteredClient ofPages() {
        return person(PAGES, pages + "/callback")
                .clientSecret(DigestPasswordEncoder.digest(secrets.getOrDefault(PAGES, "")))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .tokenSettings(SESSION)
                .build();
    }

    /// A program on this machine waits on any port (RFC 8252, 7.3).
    private RegisteredClient commandLine() {
        return person(COMMAND_LINE, "http://127.0.0.1/callback")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .tokenSettings(TOKENS)
                .build();
    }

    private RegisteredClient.Builder person(String id, String redirect) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirect)
                .postLogoutRedirectUri(pages + "/")
                .scope(OidcScopes.OPENID)
                .scope(SCOPE)
                .clientSettings(PKCE);
    }

    private static RegisteredClient system(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(DigestPasswordEncoder.digest(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(SCOPE)
                .tokenSettings(TOKENS)
                .build();
    }
}
