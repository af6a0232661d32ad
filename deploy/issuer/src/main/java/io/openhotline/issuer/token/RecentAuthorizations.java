package io.openhotline.issuer.token;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/// Remembers the latest authorizations. An authorization is needed from the login until its code is
/// exchanged, which is a matter of seconds; Spring's own memory keeps all of them for ever. Tokens
/// that were given out are valid without it.
final class RecentAuthorizations implements OAuth2AuthorizationService {
    private static final int MOST = 1_000;

    private final Map<String, OAuth2Authorization> latest =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
                    return size() > MOST;
                }
            };

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        latest.put(authorization.getId(), authorization);
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        latest.remove(authorization.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return latest.get(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(
            String token, @Nullable OAuth2TokenType type) {
        return latest.values().stream()
                .filter(authorization -> isFor(authorization, token))
                .findFirst()
                .orElse(null);
    }

    private static boolean isFor(OAuth2Authorization authorization, String token) {
        return authorization.getToken(token) != null
                || token.equals(authorization.getAttribute(OAuth2ParameterNames.STATE));
    }
}
