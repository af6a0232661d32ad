package io.openhotline.platform.journal;

import io.openhotline.platform.topics.BrokerTolerance;
import io.openhotline.platform.topics.MissingTopics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Checks that committed facts are published: the relay leads and makes progress, or stands by.
@Readiness
@Default
@ApplicationScoped
class RelayReadiness implements HealthCheck {
    private static final Duration STUCK = Duration.ofSeconds(10);

    /// Lists the roles of an instance. `STANDBY` means that another instance leads.
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
                case LEADER, STANDBY -> age().compareTo(STUCK) < 0;
                case STARTING, FAILING -> false;
            };
        }

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }

        /// The relay waits without a limit for a broker that is away or a topic that is missing.
        String explained() {
            return isWell() || !detail.isEmpty()
                    ? detail
                    : "no progress for " + age().toSeconds() + " s";
        }
    }

    private final BrokerTolerance tolerance;
    private final MissingTopics missing;
    private volatile State state = new State(Role.STARTING, "");

    RelayReadiness(BrokerTolerance tolerance, MissingTopics missing) {
        this.tolerance = tolerance;
        this.missing = missing;
    }

    @Override
    public HealthCheckResponse call() {
        State now = state;
        return HealthCheckResponse.named("relay")
                .status(tolerance.accepts(now.isWell()))
                .withData("publishes", now.isWell())
                .withData("role", now.role().name())
                .withData("detail", now.explained())
                .withData("missingTopics", String.join(", ", missing.get()))
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
