package io.openhotline.reporting.count;

import io.openhotline.platform.schedule.DueBatches;
import io.openhotline.platform.schedule.FailingRows;
import io.openhotline.reporting.count.CountJob.State;
import io.openhotline.reporting.fact.FactPages;
import io.openhotline.reporting.fact.FactPages.Item;
import io.openhotline.reporting.fact.domain.Counted;
import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.figure.AxisCodes;
import io.openhotline.reporting.figure.domain.Sums;
import io.openhotline.reporting.policy.domain.Dimension;
import io.openhotline.reporting.sketch.Sketch;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Continues jobs, a page of tickets in each transaction. If an instance dies, its transaction is
/// rolled back, and another one continues after the last page.
///
/// A job counts in one generation: when reports answer from another one, it begins again. A job
/// that fails doesn't hold up the others.
@ApplicationScoped
class CountWorker {
    private static final Logger LOG = Logger.getLogger(CountWorker.class);
    private static final int TICKETS_AT_ONCE = 1_000;
    private static final int MOST_LINES = 10_000;

    private final CountRepository jobs;
    private final FactPages facts;
    private final AxisCodes codes;
    private final DueBatches<UUID> pages;
    private volatile boolean stopping;

    CountWorker(CountRepository jobs, FactPages facts, AxisCodes codes, Clock clock) {
        this.jobs = jobs;
        this.facts = facts;
        this.codes = codes;
        this.pages =
                new DueBatches<>(
                        1,
                        new FailingRows("Count", clock),
                        jobs::lockNext,
                        id -> id,
                        due -> due.forEach(this::step));
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void carryOut() {
        try {
            while (!stopping && pages.next()) {
                // The next page, or the next job.
            }
        } catch (RuntimeException e) {
            LOG.warnf("The count retries: %s", e.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void step(UUID id) {
        jobs.update(next(current(jobs.find(id, null).orElseThrow())));
    }

    private CountJob current(CountJob job) {
        int generation = facts.generation();
        return job.generation() == generation
                ? job
                : job.startedIn(generation, facts.size(generation));
    }

    private CountJob next(CountJob job) {
        List<Item> page =
                facts.after(
                        job.after(),
                        TICKETS_AT_ONCE,
                        job.generation(),
                        job.question().days().first(),
                        job.question().days().last());
        if (page.isEmpty()) {
            return job.ended(State.DONE, job.lines());
        }
        var sums = new Sums(job.question(), codes::of);
        job.sums().forEach(sums::add);
        page.stream().map(Item::fact).forEach(fact -> add(job, fact, sums));
        var lines = CountJob.stored(sums.lines());
        return lines.size() > MOST_LINES
                ? job.ended(State.FAILED, List.of())
                : job.advanced(page.getLast().ticketId(), page.size(), lines);
    }

    /// Counts the parts of the ticket that one dimension alone counts.
    private static void addParts(
            Dimension of, TicketFact fact, Map<Dimension, String> row, Sums sums) {
        for (Counted part : fact.parts()) {
            for (String code : part.codes(of)) {
                var line = new EnumMap<Dimension, String>(Dimension.class);
                line.putAll(row);
                line.put(of, code);
                sums.add(line, part.measures());
            }
        }
    }

    private static void add(CountJob job, @Nullable TicketFact fact, Sums sums) {
        if (fact == null) {
            return;
        }
        for (Map<Dimension, String> row : rows(job, fact)) {
            add(job, fact, row, sums);
        }
    }

    private static void add(CountJob job, TicketFact fact, Map<Dimension, String> row, Sums sums) {
        List<Dimension> own =
                job.question().dimensions().stream().filter(Dimension::hasOwnMeasures).toList();
        if (!own.isEmpty()) {
            own.forEach(dimension -> addParts(dimension, fact, row, sums));
            return;
        }
        sums.add(row, fact.measures());
        fact.times()
                .forEach((timing, seconds) ->
                        sums.add(row, timing, Map.of((long) Sketch.bucket(seconds), 1L)));
    }

    /// Returns a row for each combination of the ticket's codes; a dimension that doesn't count it
    /// is left out.
    private static List<Map<Dimension, String>> rows(CountJob job, TicketFact fact) {
        List<Map<Dimension, String>> rows = List.of(Map.of());
        for (Dimension dimension : job.question().dimensions()) {
            List<String> codes = fact.codes(dimension);
            if (!codes.isEmpty()) {
                rows = rows.stream().flatMap(row -> with(row, dimension, codes)).toList();
            }
        }
        return rows;
    }

    private static Stream<Map<Dimension, String>> with(
            Map<Dimension, String> row, Dimension dimension, List<String> codes) {
        return codes.stream()
                .map(code -> {
                    var longer = new EnumMap<Dimension, String>(Dimension.class);
                    longer.putAll(row);
                    longer.put(dimension, code);
                    return longer;
                });
    }
}
