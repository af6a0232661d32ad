package io.openhotline.platform.topics;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/// Whether the broker answers.
@Readiness
@ApplicationScoped
class BrokerReadiness implements HealthCheck {
    private static final int TIMEOUT_MILLIS = 2_000;

    private final BrokerTolerance tolerance;
    private final String servers;
    private @Nullable Admin admin;

    BrokerReadiness(
            BrokerTolerance tolerance,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.tolerance = tolerance;
        this.servers = servers;
    }

    @Override
    public HealthCheckResponse call() {
        boolean reachable = answers();
        return HealthCheckResponse.named("broker")
                .status(tolerance.accepts(reachable))
                .withData("reachable", reachable)
                .build();
    }

    private boolean answers() {
        try {
            admin().describeCluster().clusterId().get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin =
                    Admin.create(
                            Map.of(
                                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                                    AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
