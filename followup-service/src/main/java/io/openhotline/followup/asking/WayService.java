package io.openhotline.followup.asking;

import io.openhotline.followup.policy.FollowUpCalendars;
import io.openhotline.followup.policy.FollowUpPolicy;
import io.openhotline.followup.policy.WayRule;
import io.openhotline.followup.ticket.domain.Contact;
import io.openhotline.followup.ticket.domain.HandledTicket;
import io.openhotline.followup.ticket.domain.TicketDetails;
import io.openhotline.followup.way.domain.AskingRules;
import io.openhotline.followup.way.domain.Ladder;
import io.openhotline.followup.way.domain.Ladder.Rung;
import io.openhotline.followup.way.domain.Timetable;
import io.openhotline.followup.way.domain.Way;
import io.openhotline.followup.way.domain.WayOrder;
import io.openhotline.followup.way.domain.WayOrder.Turn;
import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.pack.PackScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Applies the rules of the pack about how and when the customer of a ticket is asked.
@PackScoped
public class WayService {
    private final FollowUpPolicy policy;
    private final FollowUpCalendars calendars;

    WayService(FollowUpPolicy policy, FollowUpCalendars calendars) {
        this.policy = policy;
        this.calendars = calendars;
    }

    /// Returns the rules for the customer. They contain no way for a customer without a contact.
    public AskingRules rules(HandledTicket ticket) {
        TicketDetails details = ticket.details();
        return new AskingRules(
                details == null ? order(List.of(), Set.of()) : order(details),
                new Timetable(calendars.hours()),
                new Ladder(
                        policy.ladder().stream()
                                .map(step -> new Rung(step.code(), step.after()))
                                .toList(),
                        calendars.dueBy()));
    }

    /// Returns when the customer must have been asked (C5). The time counts from the write-back of
    /// a department where the pack says so; until it is known, from the latest time for it.
    public Instant dueAt(HandledTicket ticket) {
        Instant handledAt = Objects.requireNonNull(ticket.handledAt());
        Duration writeBack = policy.asking().writeBack();
        if (writeBack == null || ticket.workOrder() == null) {
            return dueAt(ticket, handledAt);
        }
        Instant written = ticket.writtenBackAt();
        return dueAt(ticket, written == null ? due().advance(handledAt, writeBack) : written);
    }

    /// Returns when a customer who is chosen at `from` must have been asked.
    public Instant dueAt(HandledTicket ticket, Instant from) {
        String kind = Objects.requireNonNull(ticket.details()).kind();
        return due().advance(from, policy.kind(kind).due());
    }

    private Calendar due() {
        return calendars.dueBy();
    }

    private WayOrder order(TicketDetails details) {
        Set<Way> possible = possible(details.contact());
        return order(
                policy.ways(details.kind(), details.customerKind()).stream()
                        .filter(rule -> possible.contains(rule.way()))
                        .map(this::turn)
                        .toList(),
                possible);
    }

    private WayOrder order(List<Turn> turns, Set<Way> possible) {
        return new WayOrder(turns, possible, policy.attempts(), policy.asking().pause());
    }

    private Turn turn(WayRule rule) {
        return new Turn(
                rule.way(),
                rule.attempts() == null ? policy.attempts() : rule.attempts(),
                rule.within());
    }

    /// Excludes visits, too, for a customer who wants no calls and messages.
    private static Set<Way> possible(Contact contact) {
        return Arrays.stream(Way.values())
                .filter(way -> !contact.doNotCall() && isPossible(way, contact))
                .collect(Collectors.toSet());
    }

    private static boolean isPossible(Way way, Contact contact) {
        return switch (way) {
            case PHONE, SMS, WECHAT -> contact.hasPhone();
            case EMAIL -> contact.hasEmail();
            case DOOR -> contact.hasPhone() || contact.name() != null;
        };
    }
}
