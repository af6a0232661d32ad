package io.openhotline.intake.shift;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.intake.ticket.HeldTicketService;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.deadline.domain.ShiftPlan;
import io.openhotline.platform.deadline.domain.ShiftPlan.Current;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Has the outcome of a handled ticket checked again within the shift (P6), at hotlines whose pack
/// names the task `recheck`.
@PackScoped
public class RecheckService {
    private final RecheckRepository rechecks;
    private final HeldTicketService tickets;
    private final DeskTasks tasks;
    private final TaskClock deskClock;
    private final ShiftPlan shifts;
    private final boolean isWanted;
    private final Ids ids;
    private final Clock clock;

    RecheckService(
            RecheckRepository rechecks,
            HeldTicketService tickets,
            DeskTasks tasks,
            TaskClock deskClock,
            IntakePolicy policy,
            Ids ids,
            Clock clock) {
        this.rechecks = rechecks;
        this.tickets = tickets;
        this.tasks = tasks;
        this.deskClock = deskClock;
        this.shifts = policy.shiftPlan();
        this.isWanted = policy.tasks().containsKey("recheck");
        this.ids = ids;
        this.clock = clock;
    }

    /// Opens the task for who tracks the ticket, until the end of the shift in which it was
    /// handled.
    @Transactional(Transactional.TxType.MANDATORY)
    public void handled(TicketId id, Instant at) {
        if (isWanted) {
            tickets.find(id)
                    .ifPresent(held ->
                            tasks.open(
                                    new NewTask(
                                            TaskKind.RECHECK,
                                            id.value(),
                                            id.value(),
                                            null,
                                            held.holder().tracker(),
                                            at,
                                            due(at))));
        }
    }

    private Instant due(Instant at) {
        return shifts.at(at)
                .map(Current::endsAt)
                .orElseGet(() -> deskClock.due(TaskKind.RECHECK, at));
    }

    @Transactional
    RecheckView record(UUID ticket, boolean confirmed, String note, String person) {
        var row = new RecheckEntity();
        row.id = ids.next();
        row.ticket = ticket;
        row.confirmed = confirmed;
        row.note = note;
        row.checkedBy = person;
        row.checkedAt = clock.instant();
        rechecks.persist(row);
        tasks.done(TaskKind.RECHECK, ticket, "agent:" + person, row.checkedAt);
        return RecheckView.of(row);
    }

    @Transactional
    List<RecheckView> list(UUID ticket) {
        return rechecks.of(ticket).stream().map(RecheckView::of).toList();
    }
}
