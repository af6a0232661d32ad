package io.openhotline.reporting.fact;

import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Imported tickets, tickets with a second dispatch, and reminders that were withdrawn.
final class ImportAndReworkCases extends TimelinessCases {
    private ImportAndReworkCases() {}

    static Stream<Arguments> all() {
        return Stream.of(imported(), reworks(), withdrawnReminders()).flatMap(rows -> rows);
    }

    /// F6: a ticket whose deadline had passed before its work order was issued.
    private static Stream<Arguments> imported() {
        return Stream.of(
                row(
                        "imported after its deadline, never handled",
                        ticket().issuedAfterTheDeadline("engineering"),
                        "0/1",
                        "0/1"),
                row(
                        "imported after its deadline, stated by the event",
                        ticket().issuedAfterTheDeadline("engineering").customerOverdue(),
                        "0/1",
                        "0/1"),
                row(
                        "imported by an older version",
                        ticket().ofOlderVersion().issuedAfterTheDeadline("engineering"),
                        "0/1",
                        "0/1"),
                row(
                        "imported after its deadline and completed",
                        ticket().issuedAfterTheDeadline("engineering").completed(),
                        "0/1",
                        "0/1"),
                row(
                        "imported after its deadline and withdrawn",
                        ticket().issuedAfterTheDeadline("engineering").withdrawn().recalled(),
                        "0/0",
                        "0/0"));
    }

    /// A second dispatch doesn't renew the customer's deadline either.
    private static Stream<Arguments> reworks() {
        return Stream.of(
                row(
                        "rework completed within the customer's deadline",
                        dissatisfied().rework("engineering").completed(),
                        "1/1",
                        "1/1"),
                row(
                        "rework completed after the customer's deadline",
                        dissatisfied().rework("engineering").later(hours(20)).completed(),
                        "0/1",
                        "1/1"),
                row(
                        "handled in time, rework not handled yet",
                        dissatisfied().rework("engineering"),
                        "0/0",
                        "0/0"),
                row(
                        "handled in time, rework past the customer's deadline",
                        dissatisfied().rework("engineering").customerOverdue(),
                        "0/1",
                        "0/0"),
                row(
                        "rework issued after the customer's deadline",
                        dissatisfied().later(days(3)).rework("engineering"),
                        "0/1",
                        "0/0"),
                row(
                        "rework ended by a late answer of the desk",
                        dissatisfied()
                                .rework("engineering")
                                .later(days(2))
                                .answered(false)
                                .recalled(),
                        "0/1",
                        "1/1"),
                row(
                        "rework of a ticket answered at first contact",
                        ticket().answered(true)
                                .asked(Satisfaction.DISSATISFIED)
                                .rework("engineering")
                                .completed(),
                        "1/1",
                        "1/1"));
    }

    /// F3a: a reply counts at the time at which the department sent it.
    private static Stream<Arguments> withdrawnReminders() {
        return Stream.of(
                row(
                        "completed in time, reminded by mistake",
                        issued().overdue(Deadline.RESOLVE)
                                .customerOverdue()
                                .completedAtTheDeadline()
                                .overdueWithdrawn(Deadline.RESOLVE),
                        "1/1",
                        "1/1"),
                row(
                        "reminder withdrawn, not handled yet",
                        issued().overdue(Deadline.RESOLVE).overdueWithdrawn(Deadline.RESOLVE),
                        "0/0",
                        "0/0"),
                row(
                        "reminder for accepting withdrawn, still overdue for resolving",
                        issued().overdue(Deadline.RESOLVE).overdueWithdrawn(Deadline.ACCEPT),
                        "0/1",
                        "0/1"),
                row(
                        "overdue, reassigned, reminder of the next department withdrawn",
                        issued().overdue(Deadline.RESOLVE)
                                .reassigned("sales-office")
                                .overdue(Deadline.RESOLVE)
                                .overdueWithdrawn(Deadline.RESOLVE),
                        "0/1",
                        "0/0"));
    }
}
