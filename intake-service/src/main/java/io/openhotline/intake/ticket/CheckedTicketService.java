package io.openhotline.intake.ticket;

import io.openhotline.intake.ticket.domain.Complete;
import io.openhotline.intake.ticket.domain.CompletionDecider;
import io.openhotline.intake.ticket.domain.Decision;
import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Refusal;
import io.openhotline.intake.ticket.domain.Seal;
import io.openhotline.intake.ticket.domain.SealingDecider;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.VerificationDecider;
import io.openhotline.intake.ticket.domain.Verify;
import io.openhotline.platform.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/// Verifies complaints, completes the reports of emergencies and seals identities: load, decide,
/// store, publish.
@ApplicationScoped
public class CheckedTicketService {
    private final TicketRepository tickets;
    private final TicketPublisher publisher;
    private final SealedIdentityRepository identities;

    CheckedTicketService(
            TicketRepository tickets,
            TicketPublisher publisher,
            SealedIdentityRepository identities) {
        this.tickets = tickets;
        this.publisher = publisher;
        this.identities = identities;
    }

    @Transactional
    public Decision verify(Verify command) {
        return decided(
                command.id(),
                command.actor(),
                row -> {
                    Decision decision =
                            VerificationDecider.decide(command, TicketMapper.ticket(row), row.held);
                    row.held = row.held && !(decision instanceof Accepted);
                    return decision;
                });
    }

    @Transactional
    public Decision complete(Complete command) {
        return decided(
                command.id(),
                command.actor(),
                row -> {
                    Decision decision =
                            CompletionDecider.decide(
                                    command, TicketMapper.ticket(row), row.incomplete);
                    if (decision instanceof Accepted) {
                        tickets.complete(row, command.report());
                    }
                    return decision;
                });
    }

    @Transactional
    public Decision seal(Seal command) {
        return decided(
                command.id(),
                command.actor(),
                row -> {
                    var customer = CustomerMapper.customer(row);
                    Decision decision =
                            SealingDecider.decide(
                                    command, TicketMapper.ticket(row), row.sealed, customer);
                    if (decision instanceof Accepted && customer != null) {
                        identities.keep(command, customer);
                        tickets.seal(row);
                    }
                    return decision;
                });
    }

    @Transactional
    public boolean exists(TicketId id) {
        return tickets.findByIdOptional(id.value()).isPresent();
    }

    /// Whether nobody may know the customer: the ticket is sealed or was filed anonymously.
    @Transactional
    public boolean isUnknown(TicketId id) {
        return tickets.findByIdOptional(id.value())
                .filter(row -> row.sealed || row.followCode != null)
                .isPresent();
    }

    /// Whether the ticket is sealed; false for a missing one.
    @Transactional
    public boolean isSealed(TicketId id) {
        return tickets.findByIdOptional(id.value()).filter(row -> row.sealed).isPresent();
    }

    /// Whether the ticket, which the transaction has read, waits for a verification or completion.
    public boolean isWaiting(TicketId id) {
        return isHeld(id) || isIncomplete(id);
    }

    public boolean isHeld(TicketId id) {
        return tickets.findByIdOptional(id.value()).filter(row -> row.held).isPresent();
    }

    public boolean isIncomplete(TicketId id) {
        return tickets.findByIdOptional(id.value()).filter(row -> row.incomplete).isPresent();
    }

    private Decision decided(TicketId id, Actor actor, Function<TicketEntity, Decision> decision) {
        Decision decided =
                tickets.lockRow(id)
                        .map(decision)
                        .orElseGet(() -> new Refused(Refusal.TICKET_NOT_FOUND));
        if (decided instanceof Accepted(_, var events)) {
            events.forEach(event -> publisher.publish(actor, event));
        }
        return decided;
    }
}
