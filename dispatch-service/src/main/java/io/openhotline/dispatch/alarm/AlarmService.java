package io.openhotline.dispatch.alarm;

import io.openhotline.contracts.Topics;
import io.openhotline.dispatch.alarm.AlarmRepository.Pending;
import io.openhotline.dispatch.alarm.domain.Alarm;
import io.openhotline.dispatch.alarm.domain.AlarmKind;
import io.openhotline.dispatch.alarm.domain.AlarmPlan;
import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Sets and cancels alarms in the transaction of the fact that makes them necessary or obsolete.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AlarmService {
    private static final List<AlarmKind> ALL = List.of(AlarmKind.values());
    private static final List<AlarmKind> DEPARTMENT = kinds(AlarmKind::isAboutDepartment);
    private static final List<AlarmKind> COMPLETION = kinds(AlarmKind::isAboutCompletion);
    private static final List<AlarmKind> ACCEPTANCE = kinds(AlarmKind::isAboutAcceptance);

    private final AlarmRepository repository;
    private final Journal journal;
    private final RecordedAlarms records;

    AlarmService(AlarmRepository repository, Journal journal, RecordedAlarms records) {
        this.repository = repository;
        this.journal = journal;
        this.records = records;
    }

    /// Adds the alarms of a work order that has none yet. A customer's deadline that is over is
    /// published at once as a fact, once per ticket: an imported backlog would be in no figure
    /// otherwise (F6).
    public void set(
            AlarmSubject subject,
            Deadlines deadlines,
            @Nullable Instant customerResolveBy,
            Instant openedAt) {
        List<Alarm> alarms = AlarmPlan.plan(deadlines, customerResolveBy, openedAt);
        if (!alarms.isEmpty()) {
            repository.add(subject, alarms);
        }
        if (customerResolveBy != null && customerResolveBy.isBefore(openedAt)) {
            raiseAtOnce(subject, AlarmPlan.ofCustomer(customerResolveBy), openedAt);
        }
    }

    private void raiseAtOnce(AlarmSubject subject, Alarm alarm, Instant now) {
        if (repository.addRaised(subject, alarm, now)) {
            journal.append(
                    Topics.WORK_ORDERS, AlarmContract.fact(subject, alarm), Actor.SYSTEM, now);
        }
    }

    /// Deletes the alarms of the work order that are not raised yet and adds new ones.
    public void replace(
            AlarmSubject subject,
            Deadlines deadlines,
            @Nullable Instant customerResolveBy,
            Instant openedAt) {
        cancel(subject.workOrderId());
        set(subject, deadlines, customerResolveBy, openedAt);
    }

    /// Ends the alarms about the completion: the work stands still.
    public void suspended(AlarmSubject subject, Instant at, Instant now) {
        end(subject, COMPLETION, at, now);
    }

    /// Sets the alarms about the completion for a new deadline. Takes back those of the old one
    /// that were raised after `since`, when the department asked for more time or resumed its work.
    public void rescheduled(AlarmSubject subject, Deadlines deadlines, Instant since, Instant now) {
        end(subject, COMPLETION, since, now);
        List<Alarm> alarms = AlarmPlan.completion(deadlines, since);
        if (!alarms.isEmpty()) {
            repository.add(subject, alarms);
        }
    }

    /// Sets only the alarm about the customer's deadline: no department has the work order yet.
    public void awaitReview(
            AlarmSubject subject, @Nullable Instant customerResolveBy, Instant now) {
        cancel(subject.workOrderId());
        if (customerResolveBy == null) {
            return;
        }
        Alarm alarm = AlarmPlan.ofCustomer(customerResolveBy);
        if (customerResolveBy.isBefore(now)) {
            raiseAtOnce(subject, alarm, now);
        } else {
            repository.add(subject, List.of(alarm));
        }
    }

    /// Sets the alarms of a department that has a returned work order again. Those whose moment has
    /// come since the return are raised at once.
    public void returnRefused(
            AlarmSubject subject, Deadlines deadlines, boolean accepted, Instant returnedAt) {
        List<Alarm> alarms =
                AlarmPlan.plan(deadlines, null, returnedAt).stream()
                        .filter(alarm -> !(accepted && alarm.kind().isAboutAcceptance()))
                        .toList();
        if (!alarms.isEmpty()) {
            repository.add(subject, alarms);
        }
    }

    public void cancel(UUID workOrderId) {
        repository.delete(workOrderId, ALL);
    }

    /// Ends the alarms about acceptance: the department has accepted at `at`.
    public void accepted(AlarmSubject subject, Instant at, Instant now) {
        end(subject, ACCEPTANCE, at, now);
    }

    /// Ends the alarms of the department, but not the one about the customer's deadline.
    public void returned(AlarmSubject subject, Instant at, Instant now) {
        end(subject, DEPARTMENT, at, now);
    }

    public void completed(AlarmSubject subject, Instant at, Instant now) {
        end(subject, ALL, at, now);
    }

    /// Takes back reminders that were raised after the department had replied: its reply was only
    /// read later (F3).
    private void end(AlarmSubject subject, List<AlarmKind> kinds, Instant at, Instant now) {
        for (Pending raised : repository.withdraw(subject, kinds, at, now)) {
            records.withdrawn(subject, raised.alarm(), now);
            AlarmContract.overdueWithdrawn(subject, raised.alarm(), now)
                    .ifPresent(fact -> journal.append(Topics.WORK_ORDERS, fact, Actor.SYSTEM, now));
            journal.append(
                    Topics.department(subject.department()),
                    AlarmContract.withdrawn(subject, raised.alarm(), now),
                    Actor.SYSTEM,
                    now);
        }
    }

    private static List<AlarmKind> kinds(Predicate<AlarmKind> filter) {
        return Arrays.stream(AlarmKind.values()).filter(filter).toList();
    }
}
