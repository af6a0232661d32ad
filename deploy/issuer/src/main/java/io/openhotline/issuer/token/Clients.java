package io.openhotline.issuer.token;

import io.openhotline.issuer.login.DigestPasswordEncoder;
import io.openhotline.issuer.settings.IssuerSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
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
/// logs in (code flow with PKCE, no secret), and the systems of the pack for themselves.
public final class Clients {
    /// The scope of the hotline's API. Kafka refuses tokens without a scope.
    static final String SCOPE = "hotline";

    private static final String PAGES = "hotline-pages";
    private static final String COMMAND_LINE = "hotline-cli";
    private static final TokenSettings TOKENS =
            TokenSettings.builder()
                    .accessTokenTimeToLive(Duration.ofSeconds(300))
                    .authorizationCodeTimeToLive(Duration.ofSeconds(60))
                    .build();
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
                secrets.entrySet().stream().map(entry -> system(entry.getKey(), entry.getValue()));
        // a program on this machine waits on any port (RFC 8252, 7.3)
        var commandLine = person(COMMAND_LINE, List.of("http://127.0.0.1/callback"));
        var pagesClient = person(PAGES, List.of(pages + "/callback"));
        return new InMemoryRegisteredClientRepository(
                Stream.concat(Stream.of(pagesClient, commandLine), systems).toList());
    }

    private RegisteredClient person(String id, List<String> redirects) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> uris.addAll(redirects))
                .postLogoutRedirectUri(pages + "/")
                .scope(OidcScopes.OPENID)
                .scope(SCOPE)
                .clientSettings(PKCE)
                .tokenSettings(TOKENS)
                .build();
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
