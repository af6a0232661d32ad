package io.openhotline.dispatch.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Names in the readiness data the calendars that don't know the holidays of a year that deadlines
/// reach. The service is ready all the same.
@Readiness
@ApplicationScoped
class CalendarReadiness implements HealthCheck {
    private final DispatchPolicy policy;
    private final Clock clock;

    CalendarReadiness(DispatchPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("calendars").up();
        policy.uncoveredYears(clock.instant())
                .forEach((calendar, years) ->
                        response.withData(calendar, "lacks holidays of " + years));
        return response.build();
    }
}
