package io.openhotline.dispatch.policy;

import io.openhotline.platform.pack.RunningPack;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Names in the readiness data the calendars that don't know the holidays of a year that deadlines
/// reach. The service is ready all the same.
@Readiness
@ApplicationScoped
class CalendarReadiness implements HealthCheck {
    private final CalendarGaps gaps;
    private final RunningPack pack;

    CalendarReadiness(CalendarGaps gaps, RunningPack pack) {
        this.gaps = gaps;
        this.pack = pack;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("calendars").up();
        pack.withoutLook(gaps::now)
                .forEach((calendar, years) ->
                        response.withData(calendar, "lacks holidays of " + years));
        return response.build();
    }
}
