package io.openhotline.reporting.fact;

import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.reporting.fact.domain.SpotChanges;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Keeps the counts by hour and place of the last weeks.
@ApplicationScoped
public class SpotService {
    /// Eight weeks to compare with, the longest window, and a day for late events.
    public static final Duration KEPT = Duration.ofDays(70);

    private final SpotRepository spots;
    private final Clock clock;

    SpotService(SpotRepository spots, Clock clock) {
        this.spots = spots;
        this.clock = clock;
    }

    SpotChanges changes() {
        return new SpotChanges(horizon());
    }

    void add(int generation, SpotChanges changed) {
        spots.add(generation, changed.changes());
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @WaitsForDatabase("Old places")
    void prune() {
        spots.prune(horizon());
    }

    private Instant horizon() {
        return clock.instant().minus(KEPT).truncatedTo(ChronoUnit.HOURS);
    }
}
