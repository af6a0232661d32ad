package io.openhotline.intake.filing;

import io.openhotline.intake.filing.FilingCheck.Checked.Fine;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.BackdatedTime;
import io.openhotline.intake.ticket.TicketService;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.identity.Caller;
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
    private final IntakePolicy policy;

    FilingService(TicketService tickets, TicketNumbers numbers, Ids ids, IntakePolicy policy) {
        this.tickets = tickets;
        this.numbers = numbers;
        this.ids = ids;
        this.policy = policy;
    }

    @Transactional
    Filing file(FilingRequest request, Fine fine, Caller caller, Instant now) {
        Instant receivedAt = fine.receivedAt();
        Instant filedAt = BackdatedTime.orNow(null, now);
        var command =
                new File(
                        new TicketId(ids.next()),
                        numbers.next(receivedAt).toString(),
                        fine.report(),
                        receivedAt,
                        filedAt,
                        request.answer(),
                        caller.actor().is(Role.IMPORT) ? receivedAt : filedAt,
                        policy.firstContact(),
                        caller.actor(),
                        caller.customer());
        return new Filing(command, tickets.handle(command));
    }
}
