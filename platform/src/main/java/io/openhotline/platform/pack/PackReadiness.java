package io.openhotline.platform.pack;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Is DOWN while this instance can't read the version that is in force or planned, and says why.
@Readiness
@ApplicationScoped
class PackReadiness implements HealthCheck {
    private final RunningPack pack;

    PackReadiness(RunningPack pack) {
        this.pack = pack;
    }

    @Override
    public HealthCheckResponse call() {
        String refusal = pack.refusal();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("pack").status(refusal == null);
        return refusal == null ? response.build() : response.withData("refused", refusal).build();
    }
}
