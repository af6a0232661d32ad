package io.openhotline.platform.journal;

import io.openhotline.platform.topics.BrokerTolerance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Whether what is committed gets published: the relay leads and moves, or stands by.
@Readiness
@Default
@ApplicationScoped
class RelayReadiness implements HealthCheck {
    private static final Duration STUCK = Duration.ofSeconds(10);

    /// `STANDBY`: another instance leads.
    private enum Role {
        STARTING,
        LEADER,
        STANDBY,
        FAILING
    }

    private record State(Role role, String detail, long since) {
        State(Role role, String detail) {
            this(role, detail, System.nanoTime());
        }

        boolean isWell() {
            return switch (role) {
                case LEADER, STANDBY -> System.nanoTime() - since < STUCK.toNanos();
                case STARTING, FAILING -> false;
            };
        }
    }

    private final BrokerTolerance tolerance;
    private volatile State state = new State(Role.STARTING, "");

    RelayReadiness(BrokerTolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public HealthCheckResponse call() {
        State now = state;
        return HealthCheckResponse.named("relay")
                .status(tolerance.accepts(now.isWell()))
                .withData("publishes", now.isWell())
                .withData("role", now.role().name())
                .withData("detail", now.detail())
                .build();
    }

    void succeeded() {
        state = new State(Role.LEADER, "");
    }

    void standsBy() {
        state = new State(Role.STANDBY, "");
    }

    void failed(Exception cause) {
        state = new State(Role.FAILING, cause.getClass().getSimpleName());
    }
}
