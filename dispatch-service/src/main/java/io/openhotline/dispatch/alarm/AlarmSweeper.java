package io.openhotline.dispatch.alarm;

import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.alarm.AlarmRepository.Pending;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.schedule.DueBatches;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/// Raises the alarms whose moment has come. One transaction marks alarms as raised and appends
/// their facts, so a crash leaves them unraised and the next sweep raises them. An alarm that can't
/// be raised doesn't hold up the others.
@ApplicationScoped
class AlarmSweeper {
    private static final Logger LOG = Logger.getLogger(AlarmSweeper.class);
    private static final int BATCH = 200;

    private final AlarmRepository repository;
    private final Journal journal;
    private final RecordedAlarms records;
    private final Clock clock;
    private final DueBatches<Pending> batches;

    AlarmSweeper(AlarmRepository repository, Journal journal, RecordedAlarms records, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.records = records;
        this.clock = clock;
        this.batches =
                new DueBatches<>(
                        BATCH,
                        new FailingRows("Alarm", clock),
                        limit -> repository.due(clock.instant(), limit),
                        Pending::id,
                        this::raise);
    }

    @Scheduled(
            every = "{hotline.alarms.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "alarms")
    @WaitsForDatabase("Alarms")
    void sweep() {
        while (raiseDue()) {
            LOG.debug("More alarms are due");
        }
    }

    /// Returns whether more may be due.
    boolean raiseDue() {
        return batches.next();
    }

    private void raise(List<Pending> due) {
        Instant now = clock.instant();
        due.forEach(pending -> raise(pending, now));
        repository.markRaised(due, now);
    }

    private void raise(Pending pending, Instant now) {
        AlarmSubject subject = pending.subject();
        journal.append(
                Topics.WORK_ORDERS,
                AlarmContract.fact(subject, pending.alarm()),
                Actor.SYSTEM,
                now);
        records.raised(subject, pending.alarm());
        AlarmContract.instruction(subject, pending.alarm())
                .ifPresent(reminded ->
                        journal.append(
                                Topics.department(subject.department()),
                                reminded,
                                Actor.SYSTEM,
                                now));
    }
}
