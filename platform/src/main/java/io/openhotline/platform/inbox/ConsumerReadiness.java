package io.openhotline.platform.inbox;

import io.openhotline.platform.topics.BrokerTolerance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Whether the consumers are members of their groups, poll, and don't back off. Without the broker
/// none can, which not every service minds.
@Readiness
@ApplicationScoped
class ConsumerReadiness implements HealthCheck {
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Consumers consumers;
    private final BrokerTolerance tolerance;

    ConsumerReadiness(Consumers consumers, BrokerTolerance tolerance) {
        this.consumers = consumers;
        this.tolerance = tolerance;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, ConsumerState> states = consumers.states();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumer");
        states.forEach((name, state) -> response.withData(name, describe(state)));
        boolean well = states.values().stream().allMatch(ConsumerReadiness::isWell);
        return response.status(tolerance.accepts(well)).build();
    }

    private static boolean isWell(ConsumerState state) {
        return state.fault() == null
                && state.isMember()
                && state.sinceLastPoll().compareTo(SILENCE) < 0;
    }

    private static String describe(ConsumerState state) {
        return state.fault() != null
                ? "backs off: " + state.fault()
                : state.isMember() ? "reads, " + state.lag() + " behind" : "is joining its group";
    }
}
