package io.openhotline.intake.reopening;

import io.openhotline.intake.filing.TicketNumbers;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.ticket.ReopenedTicketService;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Reopen;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reopens a ticket, or files the new ticket that continues it, in one transaction.
@PackScoped
class ReopeningService {
    /// Holds the ticket in which the matter goes on, and the decision about it.
    record Reopening(TicketId id, Decision decision) {}

    private final ReopenedTicketService tickets;
    private final TicketNumbers numbers;
    private final Ids ids;
    private final IntakePolicy policy;

    ReopeningService(
            ReopenedTicketService tickets, TicketNumbers numbers, Ids ids, IntakePolicy policy) {
        this.tickets = tickets;
        this.numbers = numbers;
        this.ids = ids;
        this.policy = policy;
    }

    /// @param customer the customer of an app who reports; null for all others
    @Transactional
    Reopening reopen(Reopen command, @Nullable String customer) {
        Decision decision = tickets.reopen(command);
        return decision instanceof Refused(var reason) && reason == Refusal.REOPENING_TOO_LATE
                ? continued(command, customer)
                : new Reopening(command.id(), decision);
    }

    private Reopening continued(Reopen command, @Nullable String customer) {
        Instant at = command.at();
        var file =
                new File(
                        new TicketId(ids.next()),
                        numbers.next(at).toString(),
                        tickets.report(command.id()).reportedAgain(command.reason()),
                        at,
                        at,
                        null,
                        at,
                        policy.firstContact(),
                        command.actor(),
                        customer,
                        null);
        return new Reopening(file.id(), tickets.continueIn(file, command.id()));
    }
}
