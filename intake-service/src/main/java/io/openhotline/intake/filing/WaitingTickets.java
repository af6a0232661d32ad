package io.openhotline.intake.filing;

import io.openhotline.contracts.Event;
import io.openhotline.contracts.TicketEvent.Answered;
import io.openhotline.contracts.TicketEvent.IncidentJoined;
import io.openhotline.contracts.TicketEvent.IncidentLeft;
import io.openhotline.contracts.TicketEvent.Merged;
import io.openhotline.contracts.TicketEvent.ReportCompleted;
import io.openhotline.contracts.TicketEvent.Unmerged;
import io.openhotline.contracts.TicketEvent.Verified;
import io.openhotline.contracts.TicketEvent.Withdrawn;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.intake.ticket.CheckedTicketService;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.journal.FactAppended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Opens the tasks of tickets that wait for a verification (S2) or for the rest of an emergency's
/// report (C3), and ends them with what ends the waiting.
@ApplicationScoped
class WaitingTickets {
    private final DeskTasks tasks;
    private final TaskClock clock;
    private final CheckedTicketService tickets;

    WaitingTickets(DeskTasks tasks, TaskClock clock, CheckedTicketService tickets) {
        this.tasks = tasks;
        this.clock = clock;
        this.tickets = tickets;
    }

    void open(File file) {
        if (file.circumstances().held()) {
            open(TaskKind.VERIFICATION, file.id().value(), null, file.filedAt());
        }
        if (file.circumstances().incomplete()) {
            Actor actor = file.actor();
            open(
                    TaskKind.COMPLETION,
                    file.id().value(),
                    actor.is(Role.AGENT) ? actor.id() : null,
                    file.filedAt());
        }
    }

    void on(@Observes FactAppended fact) {
        switch (fact.event()) {
            case Verified it -> end(fact, TaskKind.VERIFICATION, it.verifiedBy());
            case ReportCompleted it -> end(fact, TaskKind.COMPLETION, it.completedBy());
            case Answered it when isWaiting(it) -> end(fact, TaskKind.VERIFICATION, system());
            case Withdrawn it when isWaiting(it) -> endBoth(fact);
            case Merged it when isWaiting(it) -> endBoth(fact);
            case IncidentJoined it when isWaiting(it) -> endBoth(fact);
            case Unmerged it -> openAgain(it.key(), fact.occurredAt());
            case IncidentLeft it -> openAgain(it.key(), fact.occurredAt());
            default -> {}
        }
    }

    /// Opens what ended with the merge, with a clock of its own.
    private void openAgain(UUID ticket, Instant at) {
        var id = new TicketId(ticket);
        if (tickets.isHeld(id)) {
            open(TaskKind.VERIFICATION, ticket, null, at);
        }
        if (tickets.isIncomplete(id)) {
            open(TaskKind.COMPLETION, ticket, null, at);
        }
    }

    private void open(TaskKind kind, UUID ticket, @Nullable String assignee, Instant at) {
        tasks.open(new NewTask(kind, ticket, ticket, null, assignee, at, clock.due(kind, at)));
    }

    private boolean isWaiting(Event event) {
        return tickets.isWaiting(new TicketId(event.key()));
    }

    private void endBoth(FactAppended fact) {
        end(fact, TaskKind.VERIFICATION, system());
        end(fact, TaskKind.COMPLETION, system());
    }

    private void end(FactAppended fact, TaskKind kind, String by) {
        tasks.done(kind, fact.event().key(), by, fact.occurredAt());
    }

    private static String system() {
        return Actor.SYSTEM.toString();
    }
}
