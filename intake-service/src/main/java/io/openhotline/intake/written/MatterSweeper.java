package io.openhotline.intake.written;

import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.schedule.DueBatches;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Refers matters to the senior agents in time, when nobody has entered them (T6). One that can't
/// be referred doesn't hold up the others.
@ApplicationScoped
class MatterSweeper {
    private static final Logger LOG = Logger.getLogger(MatterSweeper.class);
    private static final int BATCH = 100;
    private static final String REASON = "not entered in time";

    private final DueBatches<WrittenMatterEntity> batches;

    MatterSweeper(WrittenMatterRepository rows, WrittenMatterService matters, Clock clock) {
        this.batches =
                new DueBatches<>(
                        BATCH,
                        new FailingRows("Written matter", clock),
                        limit -> rows.toRefer(clock.instant(), limit),
                        row -> row.id,
                        due ->
                                due.forEach(
                                        row -> matters.referOverdue(row, REASON, clock.instant())));
    }

    @Scheduled(
            every = "${hotline.written.sweep-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WaitsForDatabase("Written matters")
    void sweep() {
        while (batches.next()) {
            LOG.debug("More matters are overdue");
        }
    }
}
