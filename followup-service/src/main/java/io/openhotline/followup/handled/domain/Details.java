package io.openhotline.followup.handled.domain;

/// Holds what an agent needs for a call: the ticket's number, its subject and its contact.
public record Details(String number, String category, String kind, Contact contact) {
    Details withoutContact() {
        return new Details(number, category, kind, Contact.FORGOTTEN);
    }
}
