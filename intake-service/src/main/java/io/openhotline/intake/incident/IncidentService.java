package io.openhotline.intake.incident;

import io.openhotline.intake.incident.IncidentOutcome.Done;
import io.openhotline.intake.incident.IncidentOutcome.Missing;
import io.openhotline.intake.incident.IncidentOutcome.Refused;
import io.openhotline.intake.incident.IncidentOutcome.TicketRefused;
import io.openhotline.intake.incident.domain.IncidentDecider;
import io.openhotline.intake.incident.domain.IncidentRefusal;
import io.openhotline.intake.incident.domain.IncidentStatus;
import io.openhotline.intake.incident.domain.Rule;
import io.openhotline.intake.ticket.IncidentTicketService;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.policy.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Opens, changes and closes incidents, each in one transaction.
@ApplicationScoped
class IncidentService {
    /// Holds what the desk says about an incident.
    record Description(String name, LocalText text, @Nullable Rule rule) {}

    private final IncidentRepository incidents;
    private final IncidentTicketService tickets;
    private final IncidentPublisher publisher;
    private final Ids ids;

    IncidentService(
            IncidentRepository incidents,
            IncidentTicketService tickets,
            IncidentPublisher publisher,
            Ids ids) {
        this.incidents = incidents;
        this.tickets = tickets;
        this.publisher = publisher;
        this.ids = ids;
    }

    /// Locks the lead, so that it can't be withdrawn or merged meanwhile.
    @Transactional
    IncidentOutcome open(TicketId lead, Description description, Actor by, Instant at) {
        Ticket ticket = tickets.lead(lead);
        if (ticket instanceof NotYetFiled) {
            return new TicketRefused(Refusal.TICKET_NOT_FOUND);
        }
        return refused(IncidentDecider.whyNotOpened(ticket, incidents.hasOpenOf(lead.value())))
                .orElseGet(() -> new Done(opened(lead, description, by, at)));
    }

    private IncidentEntity opened(TicketId lead, Description description, Actor by, Instant at) {
        var row = new IncidentEntity();
        row.id = ids.next();
        row.leadId = lead.value();
        row.leadNumber = tickets.number(lead);
        row.status = IncidentStatus.OPEN;
        row.callers = 1;
        row.openedBy = by.toString();
        row.openedAt = at;
        describe(row, description);
        incidents.persist(row);
        publisher.opened(row, by);
        return row;
    }

    @Transactional
    IncidentOutcome change(UUID id, Description description, Actor by, Instant at) {
        return incidents
                .lock(id)
                .map(row ->
                        refused(IncidentDecider.whyNotChanged(row.status))
                                .orElseGet(() -> {
                                    describe(row, description);
                                    publisher.changed(row, by, at);
                                    return new Done(row);
                                }))
                .orElseGet(Missing::new);
    }

    /// Keeps the answer for [IncidentCloser], which closes the tickets in batches.
    @Transactional
    IncidentOutcome close(UUID id, LocalText answer, Actor by, Instant at) {
        return incidents.lock(id).map(row -> close(row, answer, by, at)).orElseGet(Missing::new);
    }

    private IncidentOutcome close(IncidentEntity row, LocalText answer, Actor by, Instant at) {
        Ticket lead = tickets.lead(new TicketId(row.leadId));
        return refused(IncidentDecider.whyNotClosed(row.status, lead))
                .orElseGet(() -> {
                    row.status = IncidentStatus.CLOSING;
                    row.answerZh = answer.zh();
                    row.answerEn = answer.en();
                    row.closedBy = by.toString();
                    row.answeredAt = at;
                    return new Done(row);
                });
    }

    private static void describe(IncidentEntity row, Description description) {
        row.name = description.name();
        row.textZh = description.text().zh();
        row.textEn = description.text().en();
        row.rule = description.rule();
    }

    private static Optional<IncidentOutcome> refused(Optional<IncidentRefusal> reason) {
        return reason.map(Refused::new);
    }
}
