package io.openhotline.followup.drawing.domain;

import io.openhotline.followup.inspection.domain.Subject;

/// Names the work from which a draw takes.
public sealed interface Stratum {
    /// The work of one day in a line of business: the category of tickets, or the queue of calls.
    record OfLine(Subject subject, String line) implements Stratum {}

    /// The work of one agent, by staff number, from Monday to a day.
    record OfAgent(String agent) implements Stratum {}
}
