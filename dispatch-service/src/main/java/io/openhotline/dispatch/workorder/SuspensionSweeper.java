package io.openhotline.dispatch.workorder;

import io.openhotline.dispatch.workorder.domain.Origin;
import io.openhotline.dispatch.workorder.domain.ResumeCause;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.EndSuspension;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.schedule.DueBatches;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Ends suspensions whose date has come. A suspension ends at its date, also if the sweep is late.
/// One that can't be ended doesn't hold up the others.
@ApplicationScoped
class SuspensionSweeper {
    private static final Logger LOG = Logger.getLogger(SuspensionSweeper.class);
    private static final int BATCH = 100;

    private final WorkOrderService service;
    private final Clock clock;
    private final DueBatches<UUID> batches;

    SuspensionSweeper(WorkOrderRepository workOrders, WorkOrderService service, Clock clock) {
        this.service = service;
        this.clock = clock;
        this.batches =
                new DueBatches<>(
                        BATCH,
                        new FailingRows("Suspension of", clock),
                        limit -> workOrders.suspendedUntil(clock.instant(), limit),
                        id -> id,
                        this::end);
    }

    @Scheduled(
            every = "{hotline.alarms.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "suspensions")
    @WaitsForDatabase("Suspensions")
    void sweep() {
        while (endDue()) {
            LOG.debug("More suspensions end");
        }
    }

    /// Returns whether more may end.
    boolean endDue() {
        return batches.next();
    }

    private void end(List<UUID> due) {
        Instant now = clock.instant();
        due.forEach(id -> service.command(WorkOrderRows.ALL, end(id, now)));
    }

    /// States the present time; the decider takes the date of the suspension, which is earlier.
    private static EndSuspension end(UUID id, Instant now) {
        return new EndSuspension(id, ResumeCause.DATE_REACHED, Origin.now(Actor.SYSTEM, now));
    }
}
