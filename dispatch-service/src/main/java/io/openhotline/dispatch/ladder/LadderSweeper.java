package io.openhotline.dispatch.ladder;

import io.openhotline.contracts.Severity;
import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.ladder.domain.PlannedStep;
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

/// Raises the steps whose moment has come. One transaction marks steps as raised and appends their
/// facts, so a crash leaves them unraised and the next sweep raises them. A step that can't be
/// raised doesn't hold up the others.
@ApplicationScoped
class LadderSweeper {
    private static final Logger LOG = Logger.getLogger(LadderSweeper.class);
    private static final int BATCH = 200;

    private final LadderRepository repository;
    private final Journal journal;
    private final LadderRecord records;
    private final Clock clock;
    private final DueBatches<LadderStep> batches;

    LadderSweeper(LadderRepository repository, Journal journal, LadderRecord records, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.records = records;
        this.clock = clock;
        this.batches =
                new DueBatches<>(
                        BATCH,
                        new FailingRows("Step of a ladder", clock),
                        limit -> repository.due(clock.instant(), limit),
                        LadderStep::id,
                        this::raise);
    }

    @Scheduled(
            every = "{hotline.alarms.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "ladders")
    @WaitsForDatabase("Ladders")
    void sweep() {
        while (raiseDue()) {
            LOG.debug("More steps of ladders are due");
        }
    }

    /// Returns whether more may be due.
    boolean raiseDue() {
        return batches.next();
    }

    private void raise(List<LadderStep> due) {
        Instant now = clock.instant();
        due.forEach(step -> raise(step.subject(), step.planned(), now));
        repository.markRaised(due, now);
    }

    private void raise(LadderSubject subject, PlannedStep planned, Instant now) {
        if (planned.recorded()) {
            records.raised(subject, planned);
        }
        if (!planned.step().isSilent()) {
            escalate(subject, planned, now);
        }
    }

    private void escalate(LadderSubject subject, PlannedStep planned, Instant now) {
        if (planned.step().raisesSeverity()) {
            repository.raiseSeverity(subject.ticketId(), Severity.MAJOR.name());
        }
        String queue = planned.step().queue();
        if (queue != null) {
            repository.moveTo(queue, subject.workOrderId());
        }
        journal.append(
                Topics.WORK_ORDERS, LadderContract.fact(subject, planned, now), Actor.SYSTEM, now);
        LadderContract.instruction(subject, planned, now)
                .ifPresent(text ->
                        journal.append(
                                Topics.department(subject.department()), text, Actor.SYSTEM, now));
    }
}
