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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Opens, changes and closes incidents, each in one transaction.
@ApplicationScoped
class IncidentService {
    /// Holds what the desk says about an incident.
    record Description(String name, LocalText text, @Nullable Rule rule) {}

    private final IncidentRepository incidents;
    private final IncidentTicketService tickets;
    private final IncidentMemberService members;
    private final IncidentPublisher publisher;
    private final Ids ids;

    IncidentService(
            IncidentRepository incidents,
            IncidentTicketService tickets,
            IncidentMemberService members,
            IncidentPublisher publisher,
            Ids ids) {
        this.incidents = incidents;
        this.tickets = tickets;
        this.members = members;
        this.publisher = publisher;
        this.ids = ids;
    }

    /// Locks the lead, so that it can't be withdrawn or merged meanwhile.
    ///
    /// @param joining tickets that join at once; those that can't join any more stay out
    @Transactional
    IncidentOutcome open(
            TicketId lead, Description description, List<TicketId> joining, Actor by, Instant at) {
        lock(lead, joining);
        Ticket ticket = tickets.lead(lead);
        if (ticket instanceof NotYetFiled) {
            return new TicketRefused(Refusal.TICKET_NOT_FOUND);
        }
        return refused(IncidentDecider.whyNotOpened(ticket, incidents.hasOpenOf(lead.value())))
                .orElseGet(() -> {
                    IncidentEntity row = opened(lead, description, by, at);
                    join(row, joining, by, at);
                    return new Done(row);
                });
    }

    private void join(IncidentEntity row, List<TicketId> joining, Actor by, Instant at) {
        joining.stream()
                .filter(ticket -> !ticket.value().equals(row.leadId))
                .distinct()
                .forEach(ticket -> members.join(row, ticket, false, by, at));
    }

    private void lock(TicketId lead, List<TicketId> joining) {
        tickets.lock(Stream.concat(Stream.of(lead), joining.stream()).distinct().toList());
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
