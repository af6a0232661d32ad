package io.openhotline.followup.ticket.domain;

/// Holds what an agent needs for a call: the ticket's number, its subject and its contact.
public record TicketDetails(String number, String category, String kind, Contact contact) {
    TicketDetails reclassified(String to, String kindOfIt) {
        return new TicketDetails(number, to, kindOfIt, contact);
    }

    TicketDetails withContact(Contact known) {
        return new TicketDetails(number, category, kind, known);
    }

    TicketDetails withoutContact() {
        return withContact(Contact.NONE);
    }
}
