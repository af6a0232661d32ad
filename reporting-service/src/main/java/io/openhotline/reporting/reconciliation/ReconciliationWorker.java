package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.envelope.Ids;
import io.openhotline.reporting.reconciliation.DifferenceRepository.Place;
import io.openhotline.reporting.reconciliation.ReconciliationJob.State;
import io.openhotline.reporting.reconciliation.domain.Difference;
import io.openhotline.reporting.reconciliation.domain.Peer;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Continues reconciliations, some days in each step. Asks the other services outside of any
/// transaction, so that a slow service holds no row, and stores the result if no other instance has
/// claimed the reconciliation since then.
///
/// Days with differences are compared again after the grace period, because an event may have been
/// on its way: only a number that differs both times is a difference.
@ApplicationScoped
class ReconciliationWorker {
    private static final Logger LOG = Logger.getLogger(ReconciliationWorker.class);
    private static final int DAYS_AT_ONCE = 31;
    private static final int MOST_DIFFERENCES = 10_000;
    private static final int ATTEMPTS = 30;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /// Exceeds the time of a step: the pages of a large day, each at the timeout of a request.
    private static final Duration CLAIM = Duration.ofMinutes(10);

    /// Holds a reconciliation with the end of this instance's claim.
    private record Claimed(ReconciliationJob job, Instant until) {}

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
            while (!stopping && step(current)) {
                // The next days.
            }
        } catch (RuntimeException e) {
            postpone(current.get(), e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /// Returns false if no reconciliation is due.
    private boolean step(AtomicReference<@Nullable ReconciliationJob> current) {
        Instant until = clock.instant().plus(CLAIM);
        Optional<ReconciliationJob> next = jobs.claim(clock.instant(), until);
        current.set(next.orElse(null));
        next.ifPresent(job -> {
            if (job.state() == State.COMPARING) {
                compare(new Claimed(job, until));
            } else {
                confirm(new Claimed(job, until));
            }
        });
        return next.isPresent();
    }

    private void store(Claimed claimed, Runnable work) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    if (jobs.lock(claimed.job().id(), claimed.until())) {
                        work.run();
                    }
                });
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
    private void compare(Claimed claimed) {
        ReconciliationJob job = claimed.job();
        LocalDate last = job.day().plusDays(DAYS_AT_ONCE - 1L);
        var days = new Span(job.day(), last.isAfter(job.days().last()) ? job.days().last() : last);
        Optional<LocalDate> different = comparison.firstDifferent(job.peer(), days);
        long room = MOST_DIFFERENCES - differences.count(job.id());
        List<StoredDifference> found =
                different.map(day -> differences(job.peer(), day, room + 1)).orElse(List.of());
        LocalDate next = different.orElse(days.last()).plusDays(1);
        store(
                claimed,
                () -> {
                    differences.add(job.id(), found.stream().limit(room).toList());
                    advance(job, next, found.size() > room);
                });
    }

    /// Returns the differences of a day, at most so many.
    private List<StoredDifference> differences(Peer peer, LocalDate day, long most) {
        Instant now = clock.instant();
        var found = new ArrayList<StoredDifference>();
        comparison.find(
                peer,
                day,
                difference -> {
                    if (found.size() < most) {
                        found.add(new StoredDifference(ids.next(), now, peer, day, difference));
                    }
                });
        return found;
    }

    private void advance(ReconciliationJob job, LocalDate next, boolean isFull) {
        if (isFull || job.endsBefore(next)) {
            goOn(isFull ? job.incomplete() : job);
        } else {
            jobs.update(job.at(next), clock.instant(), clock.instant());
        }
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
    private void confirm(Claimed claimed) {
        ReconciliationJob job = claimed.job();
        Optional<Place> place = differences.next(job.id());
        List<StoredDifference> again = place.map(it -> again(job, it)).orElse(List.of());
        store(
                claimed,
                () ->
                        place.ifPresentOrElse(
                                day -> confirm(job, day, again), () -> end(job, clock.instant())));
    }

    private List<StoredDifference> again(ReconciliationJob job, Place place) {
        var open = new HashMap<Difference.Key, StoredDifference>();
        differences
                .unconfirmed(job.id(), place)
                .forEach(row -> open.put(row.difference().key(), row));
        var again = new ArrayList<StoredDifference>();
        comparison.find(
                place.peer(),
                place.day(),
                difference -> {
                    StoredDifference row = open.get(difference.key());
                    if (row != null) {
                        again.add(row);
                    }
                });
        return again;
    }

    private void confirm(ReconciliationJob job, Place place, List<StoredDifference> again) {
        differences.confirm(again);
        differences.discard(job.id(), place);
        jobs.update(job, clock.instant(), clock.instant());
    }

    private void end(ReconciliationJob job, Instant now) {
        jobs.update(job.ended(), now, now);
        long found = differences.count(job.id());
        if (found > 0) {
            LOG.warnf("The reconciliation %s found %d differences", job.id(), found);
        }
    }
}
