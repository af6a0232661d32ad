package io.openhotline.intake.ticket.domain;

/// Holds a ticket, what was reported, and who has it.
public record HeldTicket(Ticket ticket, String number, Report report, Holder holder) {

    /// Returns whether the desk still has something to do with it.
    public boolean isUnderWay() {
        return ticket instanceof Ticket.Open || ticket instanceof Ticket.Answered;
    }
}
