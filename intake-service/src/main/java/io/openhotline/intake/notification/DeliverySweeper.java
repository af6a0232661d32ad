package io.openhotline.intake.notification;

import static java.util.stream.Collectors.toMap;

import io.openhotline.intake.gateway.Gateways;
import io.openhotline.intake.notification.DeliveryService.Claimed;
import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.gateway.Outcome;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Sends what is due, outside of any transaction, so that a slow gateway holds no row and no
/// connection.
@ApplicationScoped
class DeliverySweeper {
    private static final Logger LOG = Logger.getLogger(DeliverySweeper.class);
    private static final int BATCH = 50;

    private final DeliveryService deliveries;
    private final Gateways gateways;
    private final Clock clock;

    DeliverySweeper(DeliveryService deliveries, Gateways gateways, Clock clock) {
        this.deliveries = deliveries;
        this.gateways = gateways;
        this.clock = clock;
    }

    @Scheduled(
            every = "${hotline.notifications.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "notifications")
    @WaitsForDatabase("Notifications")
    void sweep() {
        while (sendDue() == BATCH) {
            LOG.debug("More notifications are due");
        }
    }

    int sendDue() {
        List<Claimed> claimed = deliveries.claim(clock.instant(), BATCH);
        Map<UUID, Outcome> outcomes =
                gateways.send(claimed.stream().collect(toMap(Claimed::message, Claimed::via)));
        if (!outcomes.isEmpty()) {
            deliveries.record(outcomes, clock.instant());
        }
        return claimed.size();
    }
}
