package io.openhotline.intake.shift;

import io.openhotline.intake.shift.HandoverRequests.HandoverRequest;
import io.openhotline.intake.shift.domain.Handover;
import io.openhotline.intake.shift.domain.HandoverDecider;
import io.openhotline.intake.shift.domain.HandoverDecider.Person;
import io.openhotline.intake.shift.domain.HandoverRefusal;
import io.openhotline.intake.shift.domain.HandoverStatus;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.platform.envelope.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes handovers, and passes their tickets on when the successor accepts.
@ApplicationScoped
class HandoverService {
    private final HandoverRepository handovers;
    private final TrackedTickets tracked;
    private final DeskTasks tasks;
    private final TaskClock deskClock;
    private final Ids ids;
    private final Clock clock;

    HandoverService(
            HandoverRepository handovers,
            TrackedTickets tracked,
            DeskTasks tasks,
            TaskClock deskClock,
            Ids ids,
            Clock clock) {
        this.handovers = handovers;
        this.tracked = tracked;
        this.tasks = tasks;
        this.deskClock = deskClock;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    HandoverOutcome begin(HandoverRequest request, String predecessor, Person person) {
        Set<UUID> ids =
                request.tickets().stream()
                        .map(HandoverRequests.TicketNote::ticket)
                        .collect(Collectors.toSet());
        Map<UUID, HeldTicket> held = tracked.lock(ids);
        if (held.size() < ids.size()) {
            return new HandoverOutcome.Missing();
        }
        Set<UUID> pending = handovers.pending(ids);
        var handover = new Handover(predecessor, request.successor(), HandoverStatus.PENDING, ids);
        return HandoverDecider.begin(
                        handover,
                        person,
                        id -> TrackedTickets.isTracked(held.get(id), predecessor),
                        pending::contains)
                .<HandoverOutcome>map(HandoverOutcome.Refused::new)
                .orElseGet(() -> stored(request, handover, person, held));
    }

    private HandoverOutcome stored(
            HandoverRequest request, Handover handover, Person person, Map<UUID, HeldTicket> held) {
        var row = new HandoverEntity();
        row.id = ids.next();
        row.predecessor = handover.predecessor();
        row.successor = handover.successor();
        row.writtenBy = person.number();
        row.note = request.note();
        row.tickets = TrackedTickets.lines(request.tickets(), held);
        row.status = HandoverStatus.PENDING;
        row.handedAt = clock.instant();
        handovers.add(row);
        tasks.open(
                new NewTask(
                        TaskKind.HANDOVER,
                        null,
                        row.id,
                        null,
                        row.successor,
                        row.handedAt,
                        deskClock.due(TaskKind.HANDOVER, row.handedAt)));
        return new HandoverOutcome.Done(HandoverView.of(row));
    }

    /// @param disputed reasons by ticket
    @Transactional
    HandoverOutcome accept(
            UUID id, @Nullable String note, Map<UUID, String> disputed, Person person) {
        return change(
                id,
                handover -> HandoverDecider.decide(handover, person, disputed.keySet()),
                row -> {
                    row.tickets = tracked.passOn(row, disputed, clock.instant());
                    boolean all = disputed.keySet().equals(row.domain().tickets());
                    return all ? HandoverStatus.DISPUTED : HandoverStatus.ACCEPTED;
                },
                note,
                person);
    }

    @Transactional
    HandoverOutcome dispute(UUID id, String reason, Person person) {
        return change(
                id,
                handover -> HandoverDecider.decide(handover, person, Set.of()),
                _ -> HandoverStatus.DISPUTED,
                reason,
                person);
    }

    @Transactional
    HandoverOutcome withdraw(UUID id, String reason, Person person) {
        return change(
                id,
                handover -> HandoverDecider.withdraw(handover, person),
                _ -> HandoverStatus.WITHDRAWN,
                reason,
                person);
    }

    @Transactional
    Optional<HandoverView> find(UUID id) {
        return handovers.findByIdOptional(id).map(HandoverView::of);
    }

    private HandoverOutcome change(
            UUID id,
            Function<Handover, Optional<HandoverRefusal>> decision,
            Function<HandoverEntity, HandoverStatus> change,
            @Nullable String note,
            Person person) {
        return handovers
                .lock(id)
                .map(row ->
                        decision.apply(row.domain())
                                .<HandoverOutcome>map(HandoverOutcome.Refused::new)
                                .orElseGet(() -> decided(row, change.apply(row), note, person)))
                .orElseGet(HandoverOutcome.Missing::new);
    }

    private HandoverOutcome decided(
            HandoverEntity row, HandoverStatus status, @Nullable String note, Person person) {
        Instant at = clock.instant();
        row.status = status;
        row.decidedAt = at;
        row.decidedBy = person.number();
        row.decisionNote = note;
        handovers.removePending(row.id);
        tasks.done(TaskKind.HANDOVER, row.id, "agent:" + person.number(), at);
        return new HandoverOutcome.Done(HandoverView.of(row));
    }
}
