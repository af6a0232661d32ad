package io.openhotline.reporting.fact;

import static io.openhotline.reporting.fact.TicketEventsBuilder.aLeakReport;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.provider.Arguments;

/// Starts the tickets of [TimelinessFoldTest]. Each event is one hour after the one before, and
/// each deadline is 24 hours after the first assignment.
abstract class TimelinessCases {
    private static final Instant RECEIVED = Instant.parse("2026-10-31T16:30:00Z");

    /// @param customer timely of due for the customer, such as `1/1`
    /// @param department the same for the department that had it last
    static Arguments row(
            String name, TicketEventsBuilder ticket, String customer, String department) {
        return arguments(name, ticket, customer, department);
    }

    static TicketEventsBuilder ticket() {
        return aLeakReport(RECEIVED);
    }

    static TicketEventsBuilder issued() {
        return ticket().issued("engineering");
    }

    static TicketEventsBuilder dissatisfied() {
        return issued().completed().asked(Satisfaction.DISSATISFIED);
    }

    static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
