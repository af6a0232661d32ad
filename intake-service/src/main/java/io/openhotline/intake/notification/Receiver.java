package io.openhotline.intake.notification;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.identity.AccessRole;
import java.util.Optional;

/// Names who is notified, as a rule of the pack writes it.
sealed interface Receiver {
    /// The customer of the ticket.
    record Customer() implements Receiver {}

    /// The agent who received the ticket first (P3).
    record FirstReceiver() implements Receiver {}

    /// The person who tracks the ticket now (P6), the first receiver unless a handover changed it.
    record Tracker() implements Receiver {}

    /// The department that the event names, or that has the ticket.
    record HandlingDepartment() implements Receiver {}

    /// Selects the receivers that the event of a ladder's step names (P5).
    record EventAudience() implements Receiver {}

    /// A person, role or department with the key of its inbox, for example `role:manager`.
    record Named(String key) implements Receiver {}

    /// Empty if the text names nobody.
    static Optional<Receiver> parse(String text) {
        return switch (text) {
            case "customer" -> Optional.of(new Customer());
            case "first-receiver" -> Optional.of(new FirstReceiver());
            case "tracker" -> Optional.of(new Tracker());
            case "department" -> Optional.of(new HandlingDepartment());
            case "audience" -> Optional.of(new EventAudience());
            default -> isKey(text) ? Optional.of(new Named(text)) : Optional.empty();
        };
    }

    private static boolean isKey(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "role" -> AccessRole.parse(id).isPresent();
            case "person", "department" -> Actor.isId(id);
            default -> false;
        };
    }
}
