package io.openhotline.platform.identity;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Is DOWN from a start without the issuer until its keys have been read, which each check tries
/// again. It stays UP when the issuer goes away later: known keys go on verifying tokens.
@Readiness
@ApplicationScoped
class IssuerReadiness implements AsyncHealthCheck {
    private static final String NAME = "issuer";

    private final TenantConfigBean tenants;

    IssuerReadiness(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        TenantConfigContext tenant = tenants.getDefaultTenant();
        if (tenant.ready()) {
            return Uni.createFrom().item(HealthCheckResponse.up(NAME));
        }
        return tenant.initialize()
                .map(_ -> HealthCheckResponse.up(NAME))
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.down(NAME));
    }
}
