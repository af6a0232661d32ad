package io.openhotline.reporting.reconciliation;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.runtime.OidcClientConfig;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Gets tokens of the account by which reporting asks the other services, and renews them. The
/// issuer is not needed before the first one.
@Singleton
class PeerTokens {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final OidcClients clients;
    private final Peers peers;
    private final TokensHelper tokens = new TokensHelper();
    private @Nullable OidcClient client;

    PeerTokens(OidcClients clients, Peers peers) {
        this.clients = clients;
        this.peers = peers;
    }

    synchronized String get() {
        try {
            OidcClient known = client == null ? create() : client;
            client = known;
            return tokens.getTokens(known).await().atMost(TIMEOUT).getAccessToken();
        } catch (RuntimeException e) {
            client = null;
            throw new PeerFault("no token for %s: %s".formatted(peers.client(), e.getMessage()));
        }
    }

    private OidcClient create() {
        String secret =
                peers.secret().orElseThrow(() -> new PeerFault("hotline.peers.secret is missing"));
        return clients.newClient(
                        OidcClientConfig.authServerUrl(peers.issuer().toString())
                                .id("peers")
                                .clientId(peers.client())
                                .credentials(secret)
                                .build())
                .await()
                .atMost(TIMEOUT);
    }
}
