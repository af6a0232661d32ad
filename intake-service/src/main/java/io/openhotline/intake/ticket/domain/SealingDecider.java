package io.openhotline.intake.ticket.domain;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides whether the identity of a ticket's customer is sealed: in every state, once, if anything
/// is known of the customer.
public final class SealingDecider {
    private SealingDecider() {}

    /// @param sealed whether it is sealed already
    public static Decision decide(
            Seal command, Ticket ticket, boolean sealed, @Nullable Customer customer) {
        if (ticket instanceof NotYetFiled) {
            return new Refused(Refusal.TICKET_NOT_FOUND);
        }
        if (sealed) {
            return new Refused(Refusal.ALREADY_SEALED);
        }
        return customer == null
                ? new Refused(Refusal.NOTHING_TO_SEAL)
                : new Accepted(
                        ticket,
                        List.of(
                                new WasSealed(
                                        command.id(), command.actor().toString(), command.at())));
    }
}
