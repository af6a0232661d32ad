package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.TicketEventsBuilder.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.State;
import io.openhotline.reporting.fact.domain.TicketFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Shows which tickets are in time for the customer, and which are in time for the department that
/// had them last (W7, T10, field cases F1, F2, F6). Each event is one hour after the one before,
/// and each deadline is 24 hours after the first assignment.
class TimelinessFoldTest {
    private static final Instant RECEIVED = Instant.parse("2026-10-31T16:30:00Z");

    private static Stream<Arguments> tickets() {
        return Stream.of(answers(), passedOn(), imported(), reworks(), withdrawnReminders())
                .flatMap(rows -> rows);
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("tickets")
    void a_ticket_is_in_time_for_the_customer_and_for_its_department(
            String name, TicketEventsBuilder ticket, String customer, String department) {
        TicketFact fact = fold(events(ticket));

        assertThat(ratio(fact, Measure.TIMELY, Measure.DUE)).isEqualTo(customer);
        assertThat(ratio(fact, Measure.DEPARTMENT_TIMELY, Measure.DEPARTMENT_DUE))
                .isEqualTo(department);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tickets")
    void the_order_of_arrival_changes_nothing(
            String name, TicketEventsBuilder ticket, String customer, String department) {
        var shuffled = new ArrayList<Sent>(events(ticket));
        Collections.shuffle(shuffled, new Random(name.hashCode()));

        assertThat(fold(shuffled)).isEqualTo(fold(events(ticket)));
    }

    private static Arguments row(
            String name, TicketEventsBuilder ticket, String customer, String department) {
        return arguments(name, ticket, customer, department);
    }

    private static TicketEventsBuilder ticket() {
        return aLeakReport(RECEIVED);
    }

    private static TicketEventsBuilder issued() {
        return ticket().issued("engineering");
    }

    private static TicketEventsBuilder dissatisfied() {
        return issued().completed().asked(Satisfaction.DISSATISFIED);
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private static List<Sent> events(TicketEventsBuilder ticket) {
        return ticket.build(State.RECEIVED).events();
    }

    private static TicketFact fold(List<Sent> events) {
        return Projection.of(events).facts().values().iterator().next();
    }

    private static String ratio(TicketFact fact, Measure numerator, Measure denominator) {
        return fact.measures().of(numerator) + "/" + fact.measures().of(denominator);
    }
}
