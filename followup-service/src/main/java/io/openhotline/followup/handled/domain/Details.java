package io.openhotline.followup.handled.domain;

/// What an agent needs to call: the ticket's number, what it was about, and whom to ask for.
public record Details(String number, String category, String kind, Contact contact) {
    Details withoutContact() {
        return new Details(number, category, kind, Contact.FORGOTTEN);
    }
}
