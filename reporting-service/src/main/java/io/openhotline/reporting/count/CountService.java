package io.openhotline.reporting.count;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.reporting.figure.domain.Question;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes requests for counts, and finds their jobs.
@Singleton
class CountService {
    private static final int MOST_RUNNING = 20;
    private static final Duration KEPT = Duration.ofDays(7);

    private final CountRepository jobs;
    private final Ids ids;
    private final Clock clock;

    CountService(CountRepository jobs, Ids ids, Clock clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /// Stores a job, and deletes those that ended a week ago. Empty if too many are running. Must
    /// be called in a transaction.
    Optional<CountJob> request(Question question, Actor by) {
        jobs.deleteEndedBefore(clock.instant().minus(KEPT));
        if (jobs.running() >= MOST_RUNNING) {
            return Optional.empty();
        }
        UUID id = ids.next();
        jobs.add(id, by.toString(), clock.instant(), question);
        return jobs.find(id, null);
    }

    Optional<CountJob> find(UUID id, @Nullable String department) {
        return jobs.find(id, department);
    }
}
