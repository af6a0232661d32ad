package io.openhotline.issuer.login;

import io.openhotline.issuer.identity.Identity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;

/// Logs who has logged in, which client got a token, and who got nothing (ASVS 16.3.1). A name that
/// is no account's is left out: people type passwords into the wrong field.
public final class LoginLog {
    private static final Logger LOG = LoggerFactory.getLogger(LoginLog.class);

    private final Identity identity;

    public LoginLog(Identity identity) {
        this.identity = identity;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        switch (event.getAuthentication()) {
            case UsernamePasswordAuthenticationToken login ->
                    LOG.info("login of {}", login.getName());
            case OAuth2AccessTokenAuthenticationToken token ->
                    LOG.info("token for client {}", token.getRegisteredClient().getClientId());
            default -> LOG.debug("an intermediate step");
        }
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        LOG.warn(
                "no login of {}: {}",
                known(event.getAuthentication().getName()),
                reason(event.getException()));
    }

    private static String reason(AuthenticationException refusal) {
        return switch (refusal) {
            case BadCredentialsException _ -> "wrong password";
            case LockedException _ -> "locked after wrong passwords";
            default -> "refused";
        };
    }

    private String known(String name) {
        return identity.people().containsKey(name) || identity.systems().containsKey(name)
                ? name
                : "an unknown account";
    }
}
