package io.openhotline.platform.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Verifies bearer tokens by Quarkus, and remembers those that were verified.
@Alternative
@Priority(1)
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    /// Three parts, none of them empty. Quarkus fails on other texts in several ways.
    private static final Pattern SIGNED =
            Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final OidcAuthenticationMechanism oidc;
    private final Clock clock;
    private final VerifiedTokens verified = new VerifiedTokens(Ticker.systemTicker());

    TokenMechanism(OidcAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager providers) {
        String token = token(request);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        if (!SIGNED.matcher(token).matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        SecurityIdentity known = verified.find(token);
        return known == null
                ? oidc.authenticate(request, providers)
                        .onItem()
                        .ifNotNull()
                        .invoke(identity -> remember(token, identity))
                : Uni.createFrom().item(known);
    }

    private static @Nullable String token(RoutingContext request) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length())
                : null;
    }

    /// Keeps principal and roles. The attributes of an identity hold its request.
    private void remember(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            SecurityIdentity kept =
                    QuarkusSecurityIdentity.builder()
                            .setPrincipal(claims)
                            .addRoles(identity.getRoles())
                            .build();
            verified.remember(
                    token,
                    kept,
                    Instant.ofEpochSecond(claims.getExpirationTime()),
                    clock.instant());
        }
    }

    /// RFC 6750, 3. Needs no issuer, which may be away.
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip()));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
