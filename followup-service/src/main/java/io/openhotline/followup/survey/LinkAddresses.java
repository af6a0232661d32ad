package io.openhotline.followup.survey;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Computes the address of a link, and finds the link of a token. Tokens are never stored: every
/// instance computes the same ones, also after a restart.
@Singleton
class LinkAddresses {
    private static final int SHORTEST_SECRET = 32;

    private final SurveySettings settings;
    private final LinkTokens tokens;

    LinkAddresses(SurveySettings settings) {
        settings.keys().forEach(LinkAddresses::check);
        this.settings = settings;
        this.tokens = new LinkTokens(settings.keys());
    }

    boolean areUsed() {
        return settings.url().isPresent() && tokens.hasKey(settings.key());
    }

    /// Returns the key that signs new links.
    String key() {
        return settings.key();
    }

    /// Returns empty when the key was removed, or links are switched off.
    Optional<String> of(String key, UUID link) {
        return settings.url()
                .filter(_ -> tokens.hasKey(key))
                .map(url -> url + "/s/" + tokens.sign(key, link));
    }

    Optional<UUID> link(String token) {
        return tokens.verify(token);
    }

    private static void check(String key, String secret) {
        if (!key.matches(LinkTokens.KEY) || secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "hotline.surveys.keys.%s: needs an id of 1 to 8 letters and digits, and a secret of %d characters"
                            .formatted(key, SHORTEST_SECRET));
        }
    }
}
