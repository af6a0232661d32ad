package io.openhotline.reporting.reconciliation;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.policy.ReportingPolicy;
import io.openhotline.reporting.report.domain.Span;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Takes requests for reconciliations, requests one each night, and finds them.
@PackScoped
class ReconciliationService {
    private static final int MOST_RUNNING = 5;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String NIGHT = "system:night";

    /// A reconciliation is requested up to this long after its time: a service that was away for
    /// longer does not compare in the middle of the day.
    private static final Duration LATEST = Duration.ofHours(4);

    private final ReconciliationRepository jobs;
    private final DifferenceRepository differences;
    private final ReportingPolicy policy;
    private final Ids ids;
    private final Clock clock;
    private final LocalTime at;
    private final int nightlyDays;

    ReconciliationService(
            ReconciliationRepository jobs,
            DifferenceRepository differences,
            ReportingPolicy policy,
            Ids ids,
            Clock clock,
            @ConfigProperty(name = "hotline.reconciliation.at") LocalTime at,
            @ConfigProperty(name = "hotline.reconciliation.days") int nightlyDays) {
        this.jobs = jobs;
        this.differences = differences;
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
        this.at = at;
        this.nightlyDays = nightlyDays;
    }

    /// Empty if too many are running. Must be called in a transaction.
    Optional<ReconciliationView> request(Span days, Duration grace, Actor by) {
        Instant now = clock.instant();
        if (jobs.running() >= MOST_RUNNING) {
            return Optional.empty();
        }
        var job = ReconciliationJob.of(ids.next(), by.toString(), now, days, grace);
        jobs.add(job, null);
        return find(job.id());
    }

    void requestNightly() {
        requestNightly(clock.instant());
    }

    /// Requests the reconciliation of the last days if it is time, once for all instances, and
    /// deletes old ones. Returns whether it did.
    boolean requestNightly(Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, policy.timeZone());
        LocalDateTime due = local.toLocalDate().atTime(at);
        if (local.isBefore(due) || local.isAfter(due.plus(LATEST))) {
            return false;
        }
        jobs.deleteEndedBefore(now.minus(KEPT));
        LocalDate yesterday = local.toLocalDate().minusDays(1);
        var days = new Span(yesterday.minusDays(nightlyDays - 1L), yesterday);
        return jobs.add(
                ReconciliationJob.of(ids.next(), NIGHT, now, days, ReconciliationRequest.GRACE),
                local.toLocalDate());
    }

    Optional<ReconciliationView> find(UUID id) {
        return jobs.find(id).map(this::view);
    }

    @Transactional
    Page<ReconciliationView> page(@Nullable Cursor after, int limit) {
        return Page.of(
                        jobs.page(after, limit + 1),
                        limit,
                        job -> new Cursor(job.requestedAt(), job.id()).toString())
                .map(this::view);
    }

    /// Empty if there is no such reconciliation.
    @Transactional
    Optional<Page<DifferenceView>> differences(UUID id, @Nullable Cursor after, int limit) {
        return jobs.find(id)
                .map(job ->
                        Page.of(
                                        differences.page(id, after, limit + 1),
                                        limit,
                                        row -> new Cursor(row.foundAt(), row.id()).toString())
                                .map(DifferenceView::of));
    }

    private ReconciliationView view(ReconciliationJob job) {
        boolean done = job.state() == ReconciliationJob.State.DONE;
        return ReconciliationView.of(job, done ? differences.count(job.id()) : null);
    }
}
