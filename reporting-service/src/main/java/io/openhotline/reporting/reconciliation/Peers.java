package io.openhotline.reporting.reconciliation;

import io.openhotline.reporting.reconciliation.domain.Peer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Says where the other services are, and by which account of the issuer they are asked.
@Singleton
class Peers {
    private final Map<Peer, URI> addresses;
    private final URI issuer;
    private final String client;
    private final Optional<String> secret;

    Peers(
            @ConfigProperty(name = "hotline.peers.intake") URI intake,
            @ConfigProperty(name = "hotline.peers.dispatch") URI dispatch,
            @ConfigProperty(name = "hotline.peers.followup") URI followUp,
            @ConfigProperty(name = "hotline.issuer") URI issuer,
            @ConfigProperty(name = "hotline.peers.client") String client,
            @ConfigProperty(name = "hotline.peers.secret") Optional<String> secret) {
        this.addresses =
                Map.of(Peer.INTAKE, intake, Peer.DISPATCH, dispatch, Peer.FOLLOWUP, followUp);
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
    }

    URI address(Peer peer) {
        return Objects.requireNonNull(addresses.get(peer));
    }

    URI issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    Optional<String> secret() {
        return secret;
    }
}
