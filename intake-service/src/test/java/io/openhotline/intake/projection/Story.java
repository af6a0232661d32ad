package io.openhotline.intake.projection;

import static io.openhotline.intake.ticket.domain.TicketStatus.ACCEPTED;
import static io.openhotline.intake.ticket.domain.TicketStatus.CLOSED;
import static io.openhotline.intake.ticket.domain.TicketStatus.DISPATCHED;
import static io.openhotline.intake.ticket.domain.TicketStatus.HANDLED;
import static io.openhotline.intake.ticket.domain.TicketStatus.IN_PROGRESS;
import static io.openhotline.intake.ticket.domain.TicketStatus.REWORK;
import static io.openhotline.intake.ticket.domain.TicketStatus.WITHDRAWN;

import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Draw;
import io.openhotline.contracts.FollowUpEvent.Satisfaction;
import io.openhotline.contracts.FollowUpEvent.Waiver;
import io.openhotline.contracts.Outcome;
import io.openhotline.contracts.WorkOrderEvent;
import io.openhotline.intake.ticket.domain.Handling;
import io.openhotline.intake.ticket.domain.ProjectedTicket;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Describes the events of the two services about one ticket, and its final status.
record Story(
        String name,
        Ticket ticket,
        List<WorkOrderEvent> workOrders,
        List<FollowUpEvent> followUps,
        TicketStatus status) {
    static final TicketId TICKET = new TicketId(new UUID(0, 123));
    static final Instant AT = Instant.parse("2026-11-16T00:12:30Z");

    private static final Ticket OPEN = new Open(TICKET, AT, 1, Handling.NONE);

    ProjectedTicket start() {
        return new ProjectedTicket(ticket, null);
    }

    @Override
    public String toString() {
        return name;
    }

    static Stream<Story> all() {
        return Stream.of(
                new Story("dispatched", OPEN, List.of(issued(1)), List.of(), DISPATCHED),
                new Story(
                        "in progress",
                        OPEN,
                        List.of(issued(1), accepted(1), progressed(1)),
                        List.of(),
                        IN_PROGRESS),
                new Story(
                        "waived before completion is seen",
                        OPEN,
                        List.of(issued(1), accepted(1), completed(1)),
                        List.of(waived(Waiver.NOT_DRAWN)),
                        CLOSED),
                new Story(
                        "handled and about to be followed up",
                        OPEN,
                        List.of(issued(1), completed(1)),
                        List.of(planned(1)),
                        HANDLED),
                new Story(
                        "rework asked for, not yet dispatched again",
                        OPEN,
                        List.of(issued(1), completed(1)),
                        List.of(planned(1), answered(1, false), reworkRequested(2)),
                        REWORK),
                new Story(
                        "rework dispatched, perhaps before it is seen to be asked for",
                        OPEN,
                        List.of(issued(1), completed(1), issued(2)),
                        List.of(planned(1), answered(1, false), reworkRequested(2)),
                        DISPATCHED),
                new Story(
                        "rework accepted",
                        OPEN,
                        List.of(issued(1), completed(1), issued(2), accepted(2)),
                        List.of(answered(1, false), reworkRequested(2)),
                        ACCEPTED),
                new Story(
                        "satisfied after rework",
                        OPEN,
                        List.of(issued(1), completed(1), issued(2), accepted(2), completed(2)),
                        List.of(
                                answered(1, false),
                                reworkRequested(2),
                                planned(2),
                                answered(2, true)),
                        CLOSED),
                new Story(
                        "closed and asked for again",
                        OPEN,
                        List.of(issued(1), completed(1)),
                        List.of(answered(1, true), reworkRequested(2)),
                        REWORK),
                new Story(
                        "still not satisfied after the last rework",
                        OPEN,
                        List.of(issued(1), completed(1), issued(2), completed(2)),
                        List.of(
                                answered(1, false),
                                reworkRequested(2),
                                answered(2, false),
                                waived(Waiver.REWORK_LIMIT)),
                        CLOSED),
                new Story(
                        "withdrawn stays withdrawn",
                        new Withdrawn(TICKET, AT, "邻居已报", AT),
                        List.of(issued(1), completed(1), issued(2)),
                        List.of(waived(Waiver.NOT_DRAWN), reworkRequested(2)),
                        WITHDRAWN),
                new Story(
                        "answered by the desk, not satisfied, dispatched",
                        new Answered(TICKET, AT, 1, "关阀即可", true, AT, null),
                        List.of(issued(2)),
                        List.of(answered(1, false), reworkRequested(2)),
                        DISPATCHED));
    }

    private static UUID order(int round) {
        return new UUID(1, round);
    }

    private static UUID followUp(int round) {
        return new UUID(2, round);
    }

    private static WorkOrderEvent issued(int round) {
        return new WorkOrderEvent.Issued(
                TICKET.value(),
                order(round),
                "2026-0000123-6/" + round,
                "engineering",
                round,
                "leak-above-150",
                null,
                AT,
                AT,
                AT,
                null);
    }

    private static WorkOrderEvent accepted(int round) {
        return new WorkOrderEvent.Accepted(TICKET.value(), order(round), "engineering", AT);
    }

    private static WorkOrderEvent progressed(int round) {
        return new WorkOrderEvent.Progressed(
                TICKET.value(), order(round), "engineering", "开挖", "和平路", AT, AT);
    }

    private static WorkOrderEvent completed(int round) {
        return new WorkOrderEvent.Completed(
                TICKET.value(),
                order(round),
                "engineering",
                round,
                Outcome.SOLVED,
                null,
                "更换接口",
                null,
                AT,
                AT,
                null);
    }

    private static FollowUpEvent planned(int round) {
        return new FollowUpEvent.Planned(
                TICKET.value(), followUp(round), round, Draw.SAMPLED, "REPAIR", AT, AT);
    }

    private static FollowUpEvent answered(int round, boolean satisfied) {
        return new FollowUpEvent.Completed(
                TICKET.value(),
                followUp(round),
                round,
                satisfied ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED,
                satisfied,
                List.of(),
                null,
                AT);
    }

    private static FollowUpEvent waived(Waiver waiver) {
        return new FollowUpEvent.Waived(TICKET.value(), null, waiver, null, AT);
    }

    private static FollowUpEvent reworkRequested(int round) {
        return new FollowUpEvent.ReworkRequested(
                TICKET.value(), followUp(round - 1), round, "限期返工", AT);
    }
}
