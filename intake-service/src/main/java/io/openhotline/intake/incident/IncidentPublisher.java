package io.openhotline.intake.incident;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.TicketEvent.IncidentChanged;
import io.openhotline.contracts.TicketEvent.IncidentClosed;
import io.openhotline.contracts.TicketEvent.IncidentOpened;
import io.openhotline.contracts.TicketEvent.IncidentText;
import io.openhotline.contracts.Topics;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;

/// Publishes what happens to an incident as facts about the ticket that leads it.
@ApplicationScoped
class IncidentPublisher {
    private final Journal journal;

    IncidentPublisher(Journal journal) {
        this.journal = journal;
    }

    void opened(IncidentEntity row, Actor by) {
        publish(
                new IncidentOpened(
                        row.leadId, row.id, row.name, text(row), row.openedBy, row.openedAt),
                by,
                row.openedAt);
    }

    void changed(IncidentEntity row, Actor by, Instant at) {
        publish(
                new IncidentChanged(row.leadId, row.id, row.name, text(row), by.toString(), at),
                by,
                at);
    }

    void closed(IncidentEntity row, Instant at) {
        publish(
                new IncidentClosed(
                        row.leadId,
                        row.id,
                        new IncidentText(
                                Objects.requireNonNull(row.answerZh),
                                Objects.requireNonNull(row.answerEn)),
                        row.tickets,
                        row.callers,
                        Objects.requireNonNull(row.closedBy),
                        at),
                Actor.SYSTEM,
                at);
    }

    private void publish(Event event, Actor by, Instant at) {
        journal.append(Topics.TICKETS, event, by, at);
    }

    private static IncidentText text(IncidentEntity row) {
        return new IncidentText(row.textZh, row.textEn);
    }
}
