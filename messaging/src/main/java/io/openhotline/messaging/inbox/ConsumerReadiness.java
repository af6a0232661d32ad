package io.openhotline.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Whether the consumers are members of their groups, poll, and don't back off.
@Readiness
@ApplicationScoped
class ConsumerReadiness implements HealthCheck {
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Consumers consumers;

    ConsumerReadiness(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, ConsumerState> states = consumers.states();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("consumer");
        states.forEach((name, state) -> response.withData(name, describe(state)));
        return response.status(states.values().stream().allMatch(ConsumerReadiness::isWell))
                .build();
    }

    private static boolean isWell(ConsumerState state) {
        return state.fault() == null
                && state.joined()
                && state.sinceLastPoll().compareTo(SILENCE) < 0;
    }

    private static String describe(ConsumerState state) {
        return state.fault() != null
                ? "backs off: " + state.fault()
                : state.joined() ? "reads, " + state.lag() + " behind" : "is joining its group";
    }
}
