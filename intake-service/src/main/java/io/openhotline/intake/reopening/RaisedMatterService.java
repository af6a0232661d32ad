package io.openhotline.intake.reopening;

import io.openhotline.contracts.FollowUpEvent.MatterRaised;
import io.openhotline.intake.filing.TicketNumbers;
import io.openhotline.intake.policy.Category;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.related.LinkService;
import io.openhotline.intake.ticket.ReopenedTicketService;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Relation;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Files a new matter that a customer raises in a follow-up as a ticket, linked with the ticket of
/// the follow-up (P8). The event contains the new ticket's id, so that it is filed once.
@PackScoped
public class RaisedMatterService {
    private final ReopenedTicketService tickets;
    private final TicketService filing;
    private final LinkService links;
    private final TicketNumbers numbers;
    private final IntakePolicy policy;

    RaisedMatterService(
            ReopenedTicketService tickets,
            TicketService filing,
            LinkService links,
            TicketNumbers numbers,
            IntakePolicy policy) {
        this.tickets = tickets;
        this.filing = filing;
        this.links = links;
        this.numbers = numbers;
        this.policy = policy;
    }

    /// @param surveyor the person who recorded the matter, the first receiver of the new ticket
    @Transactional(TxType.MANDATORY)
    public void raise(MatterRaised event, Actor surveyor) {
        if (!tickets.isFiled(new TicketId(event.matterId()))) {
            file(event, surveyor);
        }
    }

    private void file(MatterRaised event, Actor surveyor) {
        Instant at = event.raisedAt();
        var old = new TicketId(event.ticketId());
        var file =
                new File(
                        new TicketId(event.matterId()),
                        numbers.next(at).toString(),
                        report(event, tickets.report(old)),
                        at,
                        at,
                        null,
                        at,
                        policy.firstContact(),
                        surveyor,
                        null,
                        null);
        filing.handle(file);
        links.link(file.id(), Relation.RELATED, old, at, surveyor);
    }

    /// Copies the customer and the place of the old ticket. Keeps its category if the pack lacks
    /// the raised one; the desk can correct it (C34).
    private Report report(MatterRaised event, Report old) {
        return Optional.ofNullable(event.category())
                .flatMap(policy::category)
                .map(category -> report(event.text(), old, category))
                .orElseGet(() -> old.reportedAgain(event.text()));
    }

    private static Report report(String text, Report old, Category category) {
        return new Report(
                old.channel(),
                category.code(),
                Kind.valueOf(category.kind().name()),
                category.nature(),
                old.severity(),
                text,
                old.customer(),
                old.place(),
                category.code().equals(old.category()) ? old.fields() : Map.of());
    }
}
