package io.openhotline.issuer.token;

import io.openhotline.issuer.identity.Account;
import io.openhotline.issuer.identity.Identity;
import io.openhotline.issuer.identity.Person;
import io.openhotline.issuer.identity.Role;
import io.openhotline.issuer.identity.SystemClient;
import io.openhotline.issuer.secret.KeyRing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/// Writes the claims of a token: the staff number or client id, the roles, and their bounds. It has
/// no name and nothing else that is personal.
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String AUDIENCE = "hotline";
    private static final Duration LIFETIME = Duration.ofSeconds(300);

    private final Identity identity;
    private final KeyRing ring;

    TokenClaims(Identity identity, KeyRing ring) {
        this.identity = identity;
        this.ring = ring;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        // the ring holds two keys, so the signing one has to be named
        context.getJwsHeader().keyId(ring.current().getKeyID());
        String name = context.getPrincipal().getName();
        JwtClaimsSet.Builder claims = context.getClaims().claim("preferred_username", name);
        if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            // the session of the pages renews both tokens when this one ends
            claims.expiresAt(Instant.now().plus(LIFETIME));
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(AUDIENCE))
                    .claim("azp", context.getRegisteredClient().getClientId());
            claims.claim("scope", String.join(" ", context.getAuthorizedScopes()));
            describe(account(context, name), claims);
        }
    }

    private Account account(JwtEncodingContext context, String name) {
        boolean system =
                AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                        context.getAuthorizationGrantType());
        Account account = system ? identity.systems().get(name) : identity.people().get(name);
        if (account == null) {
            throw new IllegalStateException("a token for an account that does not exist");
        }
        return account;
    }

    private static void describe(Account account, JwtClaimsSet.Builder claims) {
        claims.claim("roles", account.roles().stream().map(Role::code).toList());
        add(claims, "department", account.department());
        switch (account) {
            case Person person -> {
                add(claims, "team", person.team());
                add(claims, "districts", person.districts());
            }
            case SystemClient system -> add(claims, "channel", system.channel());
        }
    }

    private static void add(JwtClaimsSet.Builder claims, String name, @Nullable String value) {
        if (value != null) {
            claims.claim(name, value);
        }
    }

    private static void add(JwtClaimsSet.Builder claims, String name, List<String> values) {
        if (!values.isEmpty()) {
            claims.claim(name, values);
        }
    }
}
