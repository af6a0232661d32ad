package io.openhotline.intake.level;

import io.openhotline.intake.level.domain.HolderCommand;
import io.openhotline.intake.level.domain.HolderCommand.Escalate;
import io.openhotline.intake.level.domain.HolderDecider;
import io.openhotline.intake.level.domain.HolderDecider.Decision;
import io.openhotline.intake.level.domain.HolderDecider.Person;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.task.DeskTasks;
import io.openhotline.intake.task.NewTask;
import io.openhotline.intake.task.TaskClock;
import io.openhotline.intake.task.TaskKind;
import io.openhotline.intake.ticket.HeldTicketService;
import io.openhotline.intake.ticket.domain.HeldTicket;
import io.openhotline.intake.ticket.domain.Holder;
import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.TicketCommand.File;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Changes who has a ticket, and keeps the task of the queue that it lies in above the agents'.
@PackScoped
public class LevelService {
    private final HeldTicketService tickets;
    private final LevelRules rules;
    private final DeskTasks tasks;
    private final TaskClock deskClock;
    private final IntakePolicy policy;
    private final Clock clock;

    LevelService(
            HeldTicketService tickets,
            LevelRules rules,
            DeskTasks tasks,
            TaskClock deskClock,
            IntakePolicy policy,
            Clock clock) {
        this.tickets = tickets;
        this.rules = rules;
        this.tasks = tasks;
        this.deskClock = deskClock;
        this.policy = policy;
        this.clock = clock;
    }

    /// Moves a ticket that was just filed to the level that a rule gives it. Most filings have
    /// none, and cost no statement; an answered one needs none.
    @Transactional(Transactional.TxType.MANDATORY)
    public void filed(File file) {
        if (file.answer() == null && !file.actor().is(Role.IMPORT)) {
            find(file.report(), Level.AGENT, false)
                    .ifPresent(rule -> {
                        Holder first = Holder.first(file.actor().toString());
                        store(file.id(), rule, first, first.at(rule.level()), Actor.SYSTEM);
                    });
        }
    }

    Optional<Escalate> find(Report report, Level level, boolean answerRefused) {
        return rules.find(report, level, answerRefused);
    }

    /// Returns empty when the ticket is missing.
    @Transactional
    Optional<Decision> change(
            TicketId id, Function<HeldTicket, HolderCommand> command, Person person, Actor actor) {
        return tickets.find(id).map(held -> change(id, held, command.apply(held), person, actor));
    }

    private Decision change(
            TicketId id, HeldTicket held, HolderCommand command, Person person, Actor actor) {
        Decision decision = HolderDecider.decide(command, held, person);
        if (decision instanceof Decision.Agreed(var next) && !next.equals(held.holder())) {
            store(id, command, held.holder(), next, actor);
        }
        return decision;
    }

    private void store(
            TicketId id, HolderCommand command, Holder before, Holder after, Actor actor) {
        Instant at = clock.instant();
        tickets.store(
                id, after, HolderContract.event(id, command, before, after, actor, at), actor, at);
        if (waits(before) && (!waits(after) || after.level() != before.level())) {
            tasks.done(TaskKind.ESCALATION, id.value(), actor.toString(), at);
        }
        if (waits(after)) {
            tasks.open(task(id, after, at));
        }
    }

    /// Ends the task of a closed, withdrawn or merged ticket. The caller holds the ticket's lock.
    @Transactional(Transactional.TxType.MANDATORY)
    void over(TicketId id, Instant at) {
        tickets.find(id)
                .filter(held -> waits(held.holder()))
                .ifPresent(_ ->
                        tasks.done(TaskKind.ESCALATION, id.value(), Actor.SYSTEM.toString(), at));
    }

    /// Opens the task of a ticket that is open again, with a new due time.
    @Transactional(Transactional.TxType.MANDATORY)
    void goesOn(TicketId id, Instant at) {
        tickets.find(id)
                .map(HeldTicket::holder)
                .filter(LevelService::waits)
                .ifPresent(holder -> tasks.open(task(id, holder, at)));
    }

    /// Returns whether the ticket waits in a queue above the agents', and has a task there.
    private static boolean waits(Holder holder) {
        return holder.assignee() == null && holder.level() != Level.AGENT;
    }

    private NewTask task(TicketId id, Holder holder, Instant at) {
        return new NewTask(
                TaskKind.ESCALATION,
                id.value(),
                id.value(),
                policy.levels().queue(Levels.published(holder.level())),
                null,
                at,
                deskClock.due(TaskKind.ESCALATION, at));
    }
}
