package io.openhotline.intake.incident;

import io.openhotline.intake.incident.domain.IncidentStatus;
import io.openhotline.intake.ticket.IncidentTicketService;
import io.openhotline.intake.ticket.domain.IncidentReference.CallerText;
import io.openhotline.intake.ticket.domain.ResolveWithIncident;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.database.WaitsForDatabase;
import io.openhotline.platform.schedule.DueBatches;
import io.openhotline.platform.schedule.FailingRows;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Closes the tickets of incidents in batches. One transaction closes a batch and appends its
/// facts, so a crash leaves the rest to the next sweep, of this instance or of another one. An
/// incident that can't be closed doesn't hold up the others.
@ApplicationScoped
class IncidentCloser {
    private static final Logger LOG = Logger.getLogger(IncidentCloser.class);

    /// Ends a sweep, so that a service that stops doesn't wait for ten thousand tickets.
    private static final int BATCHES = 20;

    private final IncidentTicketService tickets;
    private final IncidentPublisher publisher;
    private final Clock clock;
    private final int batch;
    private final DueBatches<IncidentEntity> closing;

    IncidentCloser(
            IncidentRepository incidents,
            IncidentTicketService tickets,
            IncidentPublisher publisher,
            Clock clock,
            @ConfigProperty(name = "hotline.incidents.batch", defaultValue = "100") int batch) {
        this.tickets = tickets;
        this.publisher = publisher;
        this.clock = clock;
        this.batch = batch;
        this.closing =
                new DueBatches<>(
                        1,
                        new FailingRows("Incident", clock),
                        incidents::lockClosing,
                        row -> row.id,
                        rows -> rows.forEach(this::closeBatch));
    }

    @Scheduled(
            every = "${hotline.incidents.every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "incidents")
    @WaitsForDatabase("Closings of incidents")
    void sweep() {
        for (int i = 0; i < BATCHES && closeBatch(); i++) {
            LOG.debug("A batch of an incident is closed");
        }
    }

    /// Returns whether there may be more to do.
    boolean closeBatch() {
        return closing.next();
    }

    private void closeBatch(IncidentEntity row) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var answer =
                new CallerText(
                        Objects.requireNonNull(row.answerZh), Objects.requireNonNull(row.answerEn));
        var command = new ResolveWithIncident(row.id, answer, at, Actor.SYSTEM);
        if (tickets.resolve(command, batch) < batch) {
            row.status = IncidentStatus.CLOSED;
            row.closedAt = at;
            publisher.closed(row, at);
        }
    }
}
