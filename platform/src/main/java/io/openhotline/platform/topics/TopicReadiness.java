package io.openhotline.platform.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Checks that each topic which the service reads or writes exists.
@Readiness
@ApplicationScoped
class TopicReadiness implements HealthCheck {
    private final MissingTopics topics;
    private final BrokerTolerance tolerance;

    TopicReadiness(MissingTopics topics, BrokerTolerance tolerance) {
        this.topics = topics;
        this.tolerance = tolerance;
    }

    @Override
    public HealthCheckResponse call() {
        Set<String> missing = topics.get();
        return HealthCheckResponse.named("topics")
                .status(tolerance.accepts(missing.isEmpty()))
                .withData("missing", String.join(", ", missing))
                .build();
    }
}
