package io.openhotline.intake.written;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Refers matters to the senior agents in time, when nobody has entered them (T6).
@ApplicationScoped
class MatterSweeper {
    private final WrittenMatterService matters;
    private final Clock clock;

    MatterSweeper(WrittenMatterService matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    @Scheduled(
            every = "${hotline.written.sweep-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int referred;
        do {
            referred = matters.referOverdue("not entered in time", clock.instant());
        } while (referred > 0);
    }
}
