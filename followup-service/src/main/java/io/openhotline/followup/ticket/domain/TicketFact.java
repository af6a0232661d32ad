package io.openhotline.followup.ticket.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Describes what other services publish about a ticket, as far as this service needs it.
public sealed interface TicketFact {
    record Created(TicketDetails details) implements TicketFact {}

    /// States that the desk has corrected the category (C34).
    record Reclassified(String category, String kind) implements TicketFact {}

    /// States that the desk itself gave the answer (W2).
    record Answered(Instant at) implements TicketFact {}

    record Issued(UUID workOrder) implements TicketFact {}

    /// States that the department handled the ticket; `round` is the round of the work order.
    record Completed(UUID workOrder, int round, Instant at, @Nullable String department)
            implements TicketFact {
        public Completed(UUID workOrder, int round, Instant at) {
            this(workOrder, round, at, null);
        }
    }

    /// States that the customer reported the handled matter again; `contact` is whom to ask after
    /// round `round`.
    record Reopened(int round, Contact contact, Instant at) implements TicketFact {}

    /// States that the department wrote the outcome back to the customer's file (C5).
    record WrittenBack(UUID workOrder, Instant at) implements TicketFact {}

    record Withdrawn(Instant at) implements TicketFact {}

    /// States that the report of an emergency was completed with the contact and the district.
    record ReportCompleted(Contact contact, @Nullable String district) implements TicketFact {}

    /// States that the customer wants to stay unknown.
    record Sealed() implements TicketFact {}

    /// States that another ticket goes on for this one.
    record Merged(UUID into, Instant at) implements TicketFact {}

    /// States that the ticket joined an incident, whose answer will be its own.
    record Joined(Instant at) implements TicketFact {}

    /// States that the ticket is closed with its incident; its customer is not asked.
    record Resolved() implements TicketFact {}

    /// States that the ticket goes on by itself again.
    record Unmerged() implements TicketFact {}
}
