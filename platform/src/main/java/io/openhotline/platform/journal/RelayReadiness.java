package io.openhotline.platform.journal;

import io.openhotline.platform.topics.BrokerTolerance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Whether what is committed gets published: the relay leads and moves, or stands by.
@Readiness
@ApplicationScoped
class RelayReadiness implements HealthCheck {
    private static final Duration STUCK = Duration.ofSeconds(10);

    private final Relay relay;
    private final BrokerTolerance tolerance;
    private final boolean enabled;

    RelayReadiness(
            Relay relay,
            BrokerTolerance tolerance,
            @ConfigProperty(name = "hotline.relay.enabled", defaultValue = "true")
                    boolean enabled) {
        this.relay = relay;
        this.tolerance = tolerance;
        this.enabled = enabled;
    }

    @Override
    public HealthCheckResponse call() {
        RelayState.Snapshot state = relay.state().current();
        boolean well = !enabled || isWell(state);
        return HealthCheckResponse.named("relay")
                .status(tolerance.accepts(well))
                .withData("publishes", enabled && well)
                .withData("role", enabled ? state.role().name() : "NONE")
                .withData("detail", state.detail())
                .build();
    }

    private static boolean isWell(RelayState.Snapshot state) {
        return switch (state.role()) {
            case LEADER, STANDBY -> state.age().compareTo(STUCK) < 0;
            case STARTING, FAILING -> false;
        };
    }
}
