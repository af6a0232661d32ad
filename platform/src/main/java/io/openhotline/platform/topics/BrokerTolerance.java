package io.openhotline.platform.topics;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A service whose work goes on while the broker is away (intake accepts tickets into its journal)
/// says so with `hotline.readiness.tolerate-broker-loss`: its checks then tell the loss in their
/// data and stay UP, or a load balancer would turn callers away for nothing.
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
