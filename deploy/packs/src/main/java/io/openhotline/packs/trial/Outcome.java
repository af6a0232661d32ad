package io.openhotline.packs.trial;

import java.time.Instant;

/// Represents the result of a pack for a ticket.
sealed interface Outcome {
    /// The ticket goes to a department by a route, with the ends of its two deadlines.
    record Goes(String route, String department, Instant accept, Instant resolve)
            implements Outcome {}

    /// Intake refuses the filing.
    record Refused(String reason) implements Outcome {}
}
