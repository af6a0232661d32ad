package io.openhotline.followup.planning;

import io.openhotline.followup.sampling.SamplingService;
import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/// Samples more tickets of a month whose rate doesn't hold, because the rate was raised or because
/// a candidate was locked when one was needed. Otherwise only tickets that are handled later would
/// make up for it.
@ApplicationScoped
class ShortfallService {
    private static final Logger LOG = Logger.getLogger(ShortfallService.class);

    private final SamplingService sampling;
    private final Planner planner;
    private final Clock clock;
    private final FailingRows failing;

    ShortfallService(SamplingService sampling, Planner planner, Clock clock) {
        this.sampling = sampling;
        this.planner = planner;
        this.clock = clock;
        this.failing = new FailingRows("Stratum", clock);
    }

    @Scheduled(
            every = "${hotline.shortfall.every:10m}",
            delayed = "${hotline.sampling.delayed:1m}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "shortfall")
    @WaitsForDatabase("Samples")
    void makeUp() {
        makeUp(clock.instant());
    }

    /// Uses one transaction per ticket, so that no stratum stays locked. A stratum that fails
    /// doesn't hold up the others.
    void makeUp(Instant now) {
        List<String> below = QuarkusTransaction.requiringNew().call(() -> sampling.below(now));
        below.forEach(stratum -> failing.attempt(stratum, () -> makeUp(stratum, now)));
    }

    private void makeUp(String stratum, Instant now) {
        while (QuarkusTransaction.requiringNew().call(() -> planner.makeUp(stratum, now))) {
            LOG.debugf("The rate of %s takes one more", stratum);
        }
    }
}
