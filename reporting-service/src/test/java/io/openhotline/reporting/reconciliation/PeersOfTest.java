package io.openhotline.reporting.reconciliation;

import io.openhotline.reporting.reconciliation.domain.Peer;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Lets a test stand in for the other services and their issuer.
@Alternative
@Priority(1)
@Singleton
public class PeersOfTest extends Peers {
    private volatile URI address = URI.create("http://127.0.0.1:9");

    PeersOfTest() {
        super(
                URI.create("http://127.0.0.1:9"),
                URI.create("http://127.0.0.1:9"),
                URI.create("http://127.0.0.1:9"),
                URI.create("http://127.0.0.1:9"),
                "hotline-reporting",
                Optional.of("secret-of-a-test"));
    }

    /// From now on all services and the issuer are there: the path begins with the service's name.
    public void moveTo(URI root) {
        address = root;
    }

    @Override
    URI address(Peer peer) {
        return URI.create(address + "/" + peer.name().toLowerCase(Locale.ROOT));
    }

    @Override
    URI issuer() {
        return address;
    }
}
