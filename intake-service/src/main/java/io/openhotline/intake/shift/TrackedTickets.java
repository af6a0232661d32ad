package io.openhotline.intake.shift;

import io.openhotline.contracts.DeskLevel;
import io.openhotline.contracts.TicketEvent.Assigned;
import io.openhotline.contracts.TicketEvent.AssignmentKind;
import io.openhotline.intake.shift.HandoverRequests.TicketNote;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.intake.ticket.HeldTicketService;
import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads who tracks tickets, and passes them on to a successor.
@ApplicationScoped
class TrackedTickets {
    private final HeldTicketService tickets;
    private final DeskTasks tasks;

    TrackedTickets(HeldTicketService tickets, DeskTasks tasks) {
        this.tickets = tickets;
        this.tasks = tasks;
    }

    /// Locks the tickets; those that are missing are left out.
    Map<UUID, HeldTicket> lock(Collection<UUID> ids) {
        tickets.lock(ids);
        var held = new HashMap<UUID, HeldTicket>();
        ids.forEach(id -> tickets.find(new TicketId(id)).ifPresent(it -> held.put(id, it)));
        return held;
    }

    static boolean isTracked(@Nullable HeldTicket ticket, String person) {
        return ticket != null && ticket.isUnderWay() && ticket.holder().isTrackedBy(person);
    }

    static List<HandoverLine> lines(List<TicketNote> notes, Map<UUID, HeldTicket> held) {
        return notes.stream()
                .map(note ->
                        new HandoverLine(
                                note.ticket(),
                                Objects.requireNonNull(held.get(note.ticket())).number(),
                                note.note(),
                                null,
                                null))
                .toList();
    }

    /// Passes on what is not disputed and still tracked by the predecessor, and returns the lines
    /// with what became of them.
    List<HandoverLine> passOn(HandoverEntity row, Map<UUID, String> disputed, Instant at) {
        Map<UUID, HeldTicket> held = lock(row.domain().tickets());
        return row.tickets.stream()
                .map(line -> {
                    HeldTicket ticket = held.get(line.ticket());
                    boolean passes =
                            !disputed.containsKey(line.ticket())
                                    && isTracked(ticket, row.predecessor);
                    if (passes) {
                        pass(line, Objects.requireNonNull(ticket).holder(), row, at);
                    }
                    return line.decided(disputed.get(line.ticket()), passes);
                })
                .toList();
    }

    /// Reassigns the ticket's reply task to the successor (P6).
    private void pass(HandoverLine line, Holder holder, HandoverEntity row, Instant at) {
        String successor = row.successor;
        tasks.passOn(TaskKind.REPLY, line.ticket(), row.predecessor, successor);
        Holder next = holder.handedOver(successor);
        var actor = new Actor(Role.AGENT, successor);
        tickets.store(
                new TicketId(line.ticket()),
                next,
                new Assigned(
                        line.ticket(),
                        DeskLevel.valueOf(next.level().name()),
                        next.assignee(),
                        next.tracker(),
                        AssignmentKind.HANDED_OVER,
                        line.note(),
                        actor.toString(),
                        at),
                actor,
                at);
    }
}
