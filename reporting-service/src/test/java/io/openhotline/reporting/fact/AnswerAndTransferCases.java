package io.openhotline.reporting.fact;

import io.openhotline.contracts.Deadline;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Tickets that the desk answers, and tickets that departments pass on.
final class AnswerAndTransferCases extends TimelinessCases {
    private AnswerAndTransferCases() {}

    static Stream<Arguments> all() {
        return Stream.concat(answers(), passedOn());
    }

    /// F1: an answer of the desk ends the customer's waiting, and can be late.
    private static Stream<Arguments> answers() {
        return Stream.of(
                row("answered at first contact", ticket().answered(true), "1/1", "0/0"),
                row("answered without a work order", ticket().answered(false), "1/1", "0/0"),
                row(
                        "answered before the deadline",
                        issued().answered(false).recalled(),
                        "1/1",
                        "0/0"),
                row(
                        "answered after the deadline",
                        issued().later(days(86)).answered(false).recalled(),
                        "0/1",
                        "0/0"),
                row(
                        "answered after both reminders",
                        issued().overdue(Deadline.ACCEPT)
                                .overdue(Deadline.RESOLVE)
                                .customerOverdue()
                                .answered(false)
                                .recalled(),
                        "0/1",
                        "0/0"),
                row(
                        "answered late while the order is still out",
                        issued().later(days(2)).answered(false),
                        "0/1",
                        "0/0"));
    }

    /// F2: passing a ticket on gives the next department a deadline of its own and leaves the
    /// customer's as it was.
    private static Stream<Arguments> passedOn() {
        return Stream.of(
                row(
                        "returned, reassigned and completed within the customer's deadline",
                        issued().returned().reassigned("sales-office").completed(),
                        "1/1",
                        "1/1"),
                row(
                        "passed on until the customer's deadline is over, no department late",
                        issued().later(hours(14))
                                .returned()
                                .reassigned("sales-office")
                                .later(hours(14))
                                .completed(),
                        "0/1",
                        "1/1"),
                row(
                        "reassigned by the desk without a return",
                        issued().later(hours(20))
                                .reassigned("sales-office")
                                .later(hours(5))
                                .completed(),
                        "0/1",
                        "1/1"),
                row(
                        "overdue, then reassigned and completed by another department",
                        issued().overdue(Deadline.RESOLVE)
                                .customerOverdue()
                                .returned()
                                .reassigned("sales-office")
                                .completed(),
                        "0/1",
                        "1/1"),
                row(
                        "overdue, reassigned and not handled",
                        issued().overdue(Deadline.RESOLVE).reassigned("sales-office"),
                        "0/1",
                        "0/0"),
                row(
                        "past the customer's deadline within the next department's",
                        issued().later(hours(20)).reassigned("sales-office").customerOverdue(),
                        "0/1",
                        "0/0"),
                row(
                        "overdue at the department that returned it",
                        issued().overdue(Deadline.RESOLVE).returned(),
                        "0/1",
                        "0/1"),
                row(
                        "passed on by a version that states no customer's deadline",
                        ticket().ofOlderVersion()
                                .issued("engineering")
                                .later(hours(14))
                                .returned()
                                .reassigned("sales-office")
                                .later(hours(14))
                                .completed(),
                        "0/1",
                        "1/1"),
                row("completed at the deadline", issued().completedAtTheDeadline(), "1/1", "1/1"),
                row("completed late", issued().later(hours(24)).completed(), "0/1", "0/1"),
                row("not handled, not overdue", issued(), "0/0", "0/0"),
                row("overdue for accepting only", issued().overdue(Deadline.ACCEPT), "0/0", "0/0"),
                row(
                        "overdue and withdrawn",
                        issued().overdue(Deadline.RESOLVE).customerOverdue().withdrawn().recalled(),
                        "0/0",
                        "0/0"));
    }
}
