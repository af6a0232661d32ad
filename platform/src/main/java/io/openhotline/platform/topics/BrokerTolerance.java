package io.openhotline.platform.topics;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Decides whether readiness is DOWN while the broker is away. A service that works without it
/// (intake accepts tickets into its journal) sets `hotline.readiness.tolerate-broker-loss`: its
/// checks then show the loss in their data and stay UP, because a load balancer would otherwise
/// turn clients away for nothing.
@Singleton
public class BrokerTolerance {
    private final boolean tolerant;

    BrokerTolerance(
            @ConfigProperty(name = "hotline.readiness.tolerate-broker-loss", defaultValue = "false")
                    boolean tolerant) {
        this.tolerant = tolerant;
    }

    public boolean accepts(boolean well) {
        return well || tolerant;
    }
}
