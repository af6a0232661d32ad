package io.openhotline.followup.ticket.domain;

import org.jspecify.annotations.Nullable;

/// Holds what an agent needs for a call: the ticket's number, its subject and its contact.
///
/// @param customerKind a customer kind of the pack
/// @param customerLevel a customer level of the pack
/// @param district the district of the place; null if it is in none
public record TicketDetails(
        String number,
        String category,
        String kind,
        Contact contact,
        @Nullable String customerKind,
        @Nullable String customerLevel,
        @Nullable String district) {

    public TicketDetails(String number, String category, String kind, Contact contact) {
        this(number, category, kind, contact, null, null, null);
    }

    TicketDetails reclassified(String to, String kindOfIt) {
        return new TicketDetails(
                number, to, kindOfIt, contact, customerKind, customerLevel, district);
    }

    TicketDetails withContact(Contact known) {
        return new TicketDetails(
                number, category, kind, known, customerKind, customerLevel, district);
    }

    TicketDetails withDistrict(@Nullable String known) {
        return new TicketDetails(
                number, category, kind, contact, customerKind, customerLevel, known);
    }

    TicketDetails withoutContact() {
        return withContact(Contact.NONE);
    }
}
