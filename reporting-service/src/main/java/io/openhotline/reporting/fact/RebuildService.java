package io.openhotline.reporting.fact;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.pack.PackTakenOver;
import io.openhotline.platform.pack.RunningPack;
import io.openhotline.reporting.fact.GenerationRepository.Generations;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Counts all tickets again from their stored observations, into a new generation of facts and
/// rollups, while reports answer from the current generation.
///
/// - A request sets `next` in the only row of `generations`. The instance that gets the advisory
///   lock carries the request out. If it dies, its lock is released, and another instance begins
///   again under a new number, after deleting the rows of the earlier attempt.
/// - A transaction that counts holds a share lock on `generations` ([GenerationRepository#lock]),
///   so the generations change only between such transactions. Each of them either has committed
///   before the attempt began, and the attempt reads its observations, or counts in both
///   generations.
/// - In each generation the rollups are the sum of the facts. A transaction locks the row of a
///   fact, folds all observations of the ticket and adds the difference to the fact before. The
///   result does not depend on whether the rebuild or an event counts the ticket first.
/// - After the last ticket, every ticket has its fact in the next generation, and one statement
///   makes this generation the current one.
@ApplicationScoped
class RebuildService {
    static final String LOCK = "hashtext('reporting-rebuild')";
    private static final Logger LOG = Logger.getLogger(RebuildService.class);
    private static final int IDS_AT_ONCE = 1_000;

    private final GenerationRepository generations;
    private final ObservationRepository observations;
    private final FactService facts;
    private final CallFactRepository calls;
    private final CallFactService callFacts;
    private final InspectionFactRepository inspections;
    private final InspectionFactService inspectionFacts;
    private final DataSource source;
    private final KeptBreakdowns kept;
    private final RunningPack pack;
    private final Clock clock;
    private volatile boolean stopping;

    RebuildService(
            GenerationRepository generations,
            ObservationRepository observations,
            FactService facts,
            CallFactRepository calls,
            CallFactService callFacts,
            InspectionFactRepository inspections,
            InspectionFactService inspectionFacts,
            DataSource source,
            KeptBreakdowns kept,
            RunningPack pack,
            Clock clock) {
        this.generations = generations;
        this.observations = observations;
        this.facts = facts;
        this.calls = calls;
        this.callFacts = callFacts;
        this.inspections = inspections;
        this.inspectionFacts = inspectionFacts;
        this.source = source;
        this.kept = kept;
        this.pack = pack;
        this.clock = clock;
    }

    /// Returns false while a rebuild is requested or running.
    boolean request(Actor by) {
        boolean requested = generations.request(by, clock.instant());
        if (requested) {
            LOG.infof("%s requested a rebuild", by);
        }
        return requested;
    }

    Generations state() {
        return generations.find();
    }

    boolean isRunning() {
        return generations.find().next() != null;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void carryOut() {
        try {
            if (isRunning()) {
                carryOutAlone();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The rebuild retries: %s", e.getMessage());
        }
    }

    /// Requests a rebuild if the pack wants other crossed pairs than there are.
    @Transactional
    void align(@Observes StartupEvent event) {
        generations.align(kept.get());
    }

    /// Requests a rebuild if the version that was taken over wants other crossed pairs.
    @Transactional
    void align(@Observes PackTakenOver taken) {
        generations.align(kept.get());
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /// Holds the lock on a connection of its own: if the process dies, PostgreSQL releases it.
    private void carryOutAlone() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            if (row.next() && row.getBoolean(1)) {
                try {
                    generations.begin(kept.get()).ifPresent(this::count);
                } finally {
                    statement.execute("select pg_advisory_unlock(" + LOCK + ")");
                }
            }
        }
    }

    private void count(int generation) {
        LOG.infof("Counting all tickets again, as generation %d", generation);
        generations.clean();
        count(observations::ticketsAfter, ids -> facts.recount(generation, ids));
        count(calls::callsAfter, ids -> callFacts.recount(generation, ids));
        count(inspections::inspectionsAfter, ids -> inspectionFacts.recount(generation, ids));
        if (!stopping && generations.switchTo(generation)) {
            generations.clean();
            generations.end(generation);
            LOG.infof("Reports answer from generation %d", generation);
        }
    }

    private void count(IdPages pages, Consumer<List<UUID>> recount) {
        List<UUID> next = pages.after(null, IDS_AT_ONCE);
        while (!next.isEmpty() && !stopping) {
            List<UUID> ids = next;
            pack.runInNewUnit(() -> recount.accept(ids));
            next = pages.after(next.getLast(), IDS_AT_ONCE);
        }
    }

    /// Returns the next ids in their order, from the first one if `after` is null.
    private interface IdPages {
        List<UUID> after(@Nullable UUID after, int limit);
    }
}
