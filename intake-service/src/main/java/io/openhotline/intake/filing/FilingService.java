package io.openhotline.intake.filing;

import io.openhotline.intake.ticket.BackdatedTime;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Gives a filing its id and number, and creates the ticket.
@ApplicationScoped
class FilingService {
    /// Holds the command made from a filing and the decision on it.
    record Filing(File command, Decision decision) {}

    private final TicketService tickets;
    private final TicketNumbers numbers;
    private final Ids ids;

    FilingService(TicketService tickets, TicketNumbers numbers, Ids ids) {
        this.tickets = tickets;
        this.numbers = numbers;
        this.ids = ids;
    }

    @Transactional
    Filing file(FilingRequest request, Report report, Actor actor, Instant now) {
        Instant receivedAt = BackdatedTime.orNow(request.receivedAt(), now);
        var command =
                new File(
                        new TicketId(ids.next()),
                        numbers.next(receivedAt).toString(),
                        report,
                        receivedAt,
                        request.answer(),
                        answeredAt(receivedAt, actor, now),
                        actor);
        return new Filing(command, tickets.handle(command));
    }

    /// Returns the time of receipt for an imported record, which was answered when it was received;
    /// otherwise returns now, but never a time before the receipt.
    private static Instant answeredAt(Instant receivedAt, Actor actor, Instant now) {
        return actor.is(Role.IMPORT) || receivedAt.isAfter(now) ? receivedAt : now;
    }
}
