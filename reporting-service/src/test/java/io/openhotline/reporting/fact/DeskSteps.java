package io.openhotline.reporting.fact;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.DeskLevel;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.contracts.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Adds events of the desk and the customer.
interface DeskSteps {
    UUID INCIDENT = new UUID(0, 0xa01);
    TicketEvent.IncidentText TEXT =
            new TicketEvent.IncidentText("主管爆裂，正在抢修。", "A main burst and is being mended.");

    UUID ticket();

    /// Returns the round of the last work order, 0 before the first one.
    int round();

    Instant now();

    /// Lets an hour pass and returns the time.
    Instant tick();

    TicketEventsBuilder add(String topic, Event event);

    default TicketEventsBuilder created(
            String channel,
            String category,
            CategoryKind kind,
            @Nullable String nature,
            Severity severity) {
        return add(
                Topics.TICKETS,
                new TicketEvent.Created(
                        ticket(),
                        "2026-0000123-4",
                        channel,
                        category,
                        kind,
                        nature,
                        severity,
                        "解放路 8 号门前漏水",
                        new Customer("王芳", "13800000000", "household"),
                        new Place("解放路 8 号", null, null),
                        Map.of("pipeDiameterMm", 200),
                        "agent:1001",
                        false,
                        now()));
    }

    /// The desk passes the ticket up to another level.
    default TicketEventsBuilder passedUp(DeskLevel level) {
        return add(
                Topics.TICKETS,
                new TicketEvent.Escalated(
                        ticket(), level, DeskLevel.AGENT, null, "疑难", "agent:1001", tick()));
    }

    /// The report of an emergency is complete: the place is known.
    default TicketEventsBuilder reportCompletedAt(
            double latitude, double longitude, String district) {
        return add(
                Topics.TICKETS,
                new TicketEvent.ReportCompleted(
                        ticket(),
                        null,
                        new Place("解放路 8 号", latitude, longitude, district),
                        Map.of(),
                        "agent:1001",
                        tick()));
    }

    /// The report of an emergency is complete: the customer is known.
    default TicketEventsBuilder reportCompleted(String customerKind, String level) {
        return add(
                Topics.TICKETS,
                new TicketEvent.ReportCompleted(
                        ticket(),
                        new Customer("王芳", "13800000000", customerKind, null, null, null, level),
                        new Place("解放路 8 号", null, null, "old-town"),
                        Map.of(),
                        "agent:1001",
                        tick()));
    }

    default TicketEventsBuilder answered(boolean firstContact) {
        return add(Topics.TICKETS, new TicketEvent.Answered(ticket(), "已解释", firstContact, tick()));
    }

    default TicketEventsBuilder supplemented() {
        return add(Topics.TICKETS, new TicketEvent.Supplemented(ticket(), "水更大了", tick()));
    }

    default TicketEventsBuilder reclassified(
            String category, CategoryKind kind, @Nullable String nature) {
        return add(
                Topics.TICKETS,
                new TicketEvent.Reclassified(
                        ticket(),
                        category,
                        kind,
                        nature,
                        Map.of(),
                        "leak",
                        null,
                        "客户说错了",
                        "agent:1001",
                        tick()));
    }

    default TicketEventsBuilder merged() {
        return add(
                Topics.TICKETS,
                new TicketEvent.Merged(
                        ticket(), new UUID(0, 124), "2026-0000124-4", "同一处", "agent:1001", tick()));
    }

    default TicketEventsBuilder unmerged() {
        return add(
                Topics.TICKETS,
                new TicketEvent.Unmerged(ticket(), new UUID(0, 124), "两处", "agent:1001", tick()));
    }

    default TicketEventsBuilder opensIncident() {
        return add(
                Topics.TICKETS,
                new TicketEvent.IncidentOpened(
                        ticket(), INCIDENT, "和平路爆管", TEXT, "agent:2001", tick()));
    }

    default TicketEventsBuilder joinsIncident() {
        return add(
                Topics.TICKETS,
                new TicketEvent.IncidentJoined(
                        ticket(),
                        INCIDENT,
                        new UUID(0, 124),
                        "2026-0000124-4",
                        true,
                        TEXT,
                        "agent:1001",
                        tick()));
    }

    default TicketEventsBuilder leavesIncident() {
        return add(
                Topics.TICKETS,
                new TicketEvent.IncidentLeft(
                        ticket(), INCIDENT, new UUID(0, 124), "另一处", "agent:1001", tick(), null));
    }

    default TicketEventsBuilder resolvedWithIncident() {
        return add(
                Topics.TICKETS,
                new TicketEvent.IncidentResolved(
                        ticket(), INCIDENT, new UUID(0, 124), TEXT, tick()));
    }

    default TicketEventsBuilder withdrawn() {
        return add(Topics.TICKETS, new TicketEvent.Withdrawn(ticket(), "已自行解决", tick()));
    }

    default TicketEventsBuilder reopened() {
        return add(
                Topics.TICKETS,
                new TicketEvent.Reopened(ticket(), Math.max(round(), 1) + 1, "又漏了", null, tick()));
    }

    default TicketEventsBuilder closed(Closure closure) {
        return add(Topics.TICKETS, new TicketEvent.Closed(ticket(), closure, tick()));
    }
}
