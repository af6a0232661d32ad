package io.openhotline.reporting.fact;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Deadline;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent.Closure;
import io.openhotline.reporting.fact.domain.State;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Generates tickets with events of every kind, the same ones for the same seed.
final class RandomTicketEvents {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> CHANNELS = List.of("phone", "app", "wechat", "visit", "fax");
    private static final List<String> DEPARTMENTS =
            List.of("sales-office", "engineering", "water-plant", "meter-workshop");
    private static final List<String> NATURES = List.of("supply", "quality", "billing");

    private final Random random;
    private final FurtherSteps further;
    private final LocalDate from;
    private final int days;

    /// The tickets are received on the first `days` days from `from` on.
    RandomTicketEvents(long seed, LocalDate from, int days) {
        this.random = new Random(seed);
        this.further = new FurtherSteps(random);
        this.from = from;
        this.days = days;
    }

    List<TicketEvents> list(int count) {
        return IntStream.range(0, count).mapToObj(_ -> next()).toList();
    }

    TicketEvents next() {
        TicketEventsBuilder ticket = further.atTheDesk(received());
        return switch (random.nextInt(11)) {
            case 0 -> ticket.build(State.RECEIVED);
            case 1 -> ticket.answered(true).build(State.HANDLED);
            case 2 -> followedUp(ticket.answered(true));
            case 3 -> ticket.issued(department()).withdrawn().recalled().build(State.WITHDRAWN);
            case 4 -> ticket.issued(department()).returned().build(State.RETURNED);
            case 5 -> underway(ticket).build(State.DISPATCHED);
            case 6 -> handled(ticket).build(State.HANDLED);
            case 7 -> underway(ticket).merged().recalled().build(State.MERGED);
            case 8 -> ticket.joinsIncident().build(State.MERGED);
            default -> followedUp(handled(ticket));
        };
    }

    private TicketEventsBuilder received() {
        CategoryKind kind = pick(List.of(CategoryKind.values()));
        return TicketEventsBuilder.aTicket(
                new UUID(random.nextLong(), random.nextLong()),
                from.atStartOfDay(ZONE)
                        .plusDays(random.nextInt(days))
                        .plusSeconds(random.nextInt(24 * 3600))
                        .toInstant(),
                pick(CHANNELS),
                kind == CategoryKind.REPAIR ? "leak" : "category-of-" + kind,
                kind,
                random.nextBoolean() ? pick(NATURES) : null,
                random.nextInt(5) == 0 ? Severity.MAJOR : Severity.ORDINARY);
    }

    private TicketEventsBuilder underway(TicketEventsBuilder ticket) {
        if (random.nextInt(6) == 0) {
            ticket.ofOlderVersion();
        }
        if (random.nextInt(8) == 0) {
            ticket.reclassified("complaint-pressure", CategoryKind.COMPLAINT, pick(NATURES));
        }
        if (random.nextInt(8) == 0) {
            ticket.issuedAfterTheDeadline(department()).customerOverdue();
        } else {
            ticket.issued(department());
        }
        if (random.nextBoolean()) {
            ticket.accepted().supplemented();
        }
        further.underway(ticket);
        if (random.nextInt(3) == 0) {
            ticket.returned().reassigned(department());
        }
        if (random.nextInt(3) == 0) {
            overdue(ticket, random.nextBoolean() ? Deadline.ACCEPT : Deadline.RESOLVE);
        }
        return ticket;
    }

    private void overdue(TicketEventsBuilder ticket, Deadline deadline) {
        ticket.overdue(deadline);
        switch (random.nextInt(3)) {
            case 0 -> ticket.customerOverdue();
            case 1 -> ticket.overdueWithdrawn(deadline);
            default -> {}
        }
    }

    private TicketEventsBuilder handled(TicketEventsBuilder ticket) {
        underway(ticket);
        if (random.nextInt(4) == 0) {
            ticket.later(Duration.ofDays(2));
        }
        return random.nextInt(6) == 0
                ? ticket.answered(false).recalled()
                : random.nextInt(6) == 0
                        ? ticket.completedAtTheDeadline()
                        : further.completed(ticket);
    }

    private TicketEvents followedUp(TicketEventsBuilder ticket) {
        if (random.nextInt(4) == 0) {
            Waiver waiver = pick(List.of(Waiver.values()));
            return ticket.waived(waiver).closed(Closure.WAIVED).build(State.CLOSED);
        }
        Satisfaction satisfaction = pick(List.of(Satisfaction.values()));
        further.asked(further.planned(ticket), satisfaction);
        if (satisfaction.compareTo(Satisfaction.NEUTRAL) < 0) {
            ticket.closed(Closure.SATISFIED);
            return random.nextInt(4) == 0
                    ? reopened(ticket.reopened())
                    : ticket.build(State.CLOSED);
        }
        return switch (random.nextInt(3)) {
            case 0 -> ticket.reworkRequested().build(State.REWORK);
            case 1 -> ticket.rework(department()).build(State.REWORK);
            default -> followedUp(further.appealed(ticket).rework(department()).completed());
        };
    }

    private TicketEvents reopened(TicketEventsBuilder ticket) {
        return random.nextBoolean()
                ? ticket.build(State.REWORK)
                : followedUp(ticket.reissued(department()).completed());
    }

    private String department() {
        return pick(DEPARTMENTS);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
