package io.openhotline.issuer.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.openhotline.issuer.identity.Identity;
import io.openhotline.issuer.secret.KeyRing;
import io.openhotline.issuer.settings.IssuerSettings;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/// Sets up Spring Authorization Server.
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> GRANTS =
            Set.of(
                    AuthorizationGrantType.AUTHORIZATION_CODE.getValue(),
                    AuthorizationGrantType.CLIENT_CREDENTIALS.getValue(),
                    AuthorizationGrantType.REFRESH_TOKEN.getValue());

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server ->
                        server.oidc(oidc ->
                                oidc.providerConfigurationEndpoint(endpoint ->
                                        endpoint.providerConfigurationCustomizer(
                                                TokenConfiguration::describe))))
                .oauth2ResourceServer(userInfo -> userInfo.jwt(Customizer.withDefaults()))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/login", "/login.css", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/login").permitAll())
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    /// Names the flows that clients here can use. Swagger UI offers each one that is named.
    private static void describe(OidcProviderConfiguration.Builder provider) {
        provider.grantTypes(grants -> {
            grants.clear();
            grants.addAll(GRANTS);
        });
    }

    @Bean
    AuthorizationServerSettings authorizationServer(IssuerSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.url().toString()).build();
    }

    @Bean
    RegisteredClientRepository clients(Clients clients) {
        return clients.repository();
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new RecentAuthorizations();
    }

    @Bean
    JWKSource<SecurityContext> keys(KeyRing ring) {
        return (selector, _) -> List.copyOf(selector.select(ring.all()));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Identity identity, KeyRing ring) {
        return new TokenClaims(identity, ring);
    }
}
