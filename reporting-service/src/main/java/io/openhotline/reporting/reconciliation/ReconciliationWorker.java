package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.envelope.Ids;
import io.openhotline.reporting.reconciliation.DifferenceRepository.Place;
import io.openhotline.reporting.reconciliation.ReconciliationJob.State;
import io.openhotline.reporting.reconciliation.domain.Difference;
import io.openhotline.reporting.report.domain.Span;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Continues reconciliations, some days in each transaction. If an instance dies, its transaction
/// is rolled back, and another one continues after the last days.
///
/// What is found is looked at again after the grace, because an event may have been on its way:
/// only what differs both times is a difference.
@ApplicationScoped
class ReconciliationWorker {
    private static final Logger LOG = Logger.getLogger(ReconciliationWorker.class);
    private static final int DAYS_AT_ONCE = 31;
    private static final int MOST_DIFFERENCES = 10_000;
    private static final int ATTEMPTS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int TRANSACTION_SECONDS = 300;

    private final ReconciliationRepository jobs;
    private final DifferenceRepository differences;
    private final DayComparison comparison;
    private final Ids ids;
    private final Clock clock;
    private volatile boolean stopping;

    ReconciliationWorker(
            ReconciliationRepository jobs,
            DifferenceRepository differences,
            DayComparison comparison,
            Ids ids,
            Clock clock) {
        this.jobs = jobs;
        this.differences = differences;
        this.comparison = comparison;
        this.ids = ids;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void carryOut() {
        var current = new AtomicReference<@Nullable ReconciliationJob>();
        try {
            while (!stopping
                    && QuarkusTransaction.requiringNew()
                            .timeout(TRANSACTION_SECONDS)
                            .call(() -> step(current))) {
                // The next days.
            }
        } catch (RuntimeException e) {
            postpone(current.get(), e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /// Returns false if no reconciliation waits.
    private boolean step(AtomicReference<@Nullable ReconciliationJob> current) {
        Optional<ReconciliationJob> next = jobs.lockNext(clock.instant());
        current.set(next.orElse(null));
        next.ifPresent(job -> {
            if (job.state() == State.COMPARING) {
                compare(job);
            } else {
                confirm(job);
            }
        });
        return next.isPresent();
    }

    private void postpone(@Nullable ReconciliationJob job, RuntimeException fault) {
        LOG.warnf("The reconciliation waits: %s", fault.getMessage());
        if (job == null) {
            return;
        }
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        jobs.postpone(
                                job.id(),
                                String.valueOf(fault.getMessage()),
                                now.plus(PAUSE),
                                ATTEMPTS,
                                now));
    }

    /// Compares the sums of some days, and the tickets of the first day whose sums differ.
    private void compare(ReconciliationJob job) {
        LocalDate last = job.day().plusDays(DAYS_AT_ONCE - 1L);
        var days = new Span(job.day(), last.isAfter(job.days().last()) ? job.days().last() : last);
        Optional<LocalDate> different = comparison.firstDifferent(job.peer(), days);
        boolean isFull = different.isPresent() && isFull(job, different.get());
        LocalDate next = different.orElse(days.last()).plusDays(1);
        if (isFull || job.endsBefore(next)) {
            goOn(isFull ? job.incomplete() : job);
        } else {
            jobs.update(job.at(next), clock.instant(), clock.instant());
        }
    }

    /// Stores the differences of a day. Returns true if no more are kept.
    private boolean isFull(ReconciliationJob job, LocalDate day) {
        Instant now = clock.instant();
        long room = MOST_DIFFERENCES - differences.count(job.id());
        List<Difference> found = comparison.of(job.peer(), day);
        differences.add(
                job.id(),
                found.stream()
                        .limit(room)
                        .map(it -> new StoredDifference(ids.next(), now, job.peer(), day, it))
                        .toList());
        return found.size() >= room;
    }

    private void goOn(ReconciliationJob job) {
        Instant now = clock.instant();
        if (differences.count(job.id()) == 0) {
            end(job, now);
        } else {
            jobs.update(job.confirming(), now.plus(job.grace()), now);
        }
    }

    /// Compares one day again.
    private void confirm(ReconciliationJob job) {
        Optional<Place> place = differences.next(job.id());
        if (place.isEmpty()) {
            end(job, clock.instant());
            return;
        }
        Set<Difference.Key> now =
                comparison.of(place.get().peer(), place.get().day()).stream()
                        .map(Difference::key)
                        .collect(Collectors.toSet());
        List<StoredDifference> again =
                differences.unconfirmed(job.id(), place.get()).stream()
                        .filter(row -> now.contains(row.difference().key()))
                        .toList();
        differences.confirm(again);
        differences.discard(job.id(), place.get());
    }

    private void end(ReconciliationJob job, Instant now) {
        jobs.update(job.ended(), now, now);
        long found = differences.count(job.id());
        if (found > 0) {
            LOG.warnf("The reconciliation %s found %d differences", job.id(), found);
        }
    }
}
