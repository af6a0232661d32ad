package io.openhotline.dispatch.department;

import io.openhotline.contracts.Topics;
import io.openhotline.contracts.WorkOrderEvent.Warned;
import io.openhotline.dispatch.department.domain.EntryKind;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.envelope.Ids;
import io.openhotline.platform.journal.Journal;
import io.openhotline.platform.pack.PackScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Adds entries to the records of departments, in the transaction of what they are about. The
/// caller holds the lock of the ticket.
@PackScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DepartmentRecordService {
    private static final String ONLY = "";

    private final EntryRepository entries;
    private final Journal journal;
    private final DispatchPolicy policy;
    private final Ids ids;

    DepartmentRecordService(
            EntryRepository entries, Journal journal, DispatchPolicy policy, Ids ids) {
        this.entries = entries;
        this.journal = journal;
        this.policy = policy;
        this.ids = ids;
    }

    /// Records the written warning about a work order whose customer is not satisfied (T11).
    public void warned(RecordedOrder order, String warning, Instant at) {
        if (add(order, EntryKind.WARNING, ONLY, warning, survey(order), at)) {
            journal.append(
                    Topics.WORK_ORDERS,
                    new Warned(
                            order.ticketId(), order.workOrderId(), order.department(), warning, at),
                    Actor.SYSTEM,
                    at);
        }
    }

    public void redone(RecordedOrder order, String reason, Instant at) {
        add(order, EntryKind.REDONE, ONLY, reason, at);
    }

    /// @param degree the degree of satisfaction, such as `DISSATISFIED`
    public void dissatisfied(
            RecordedOrder order, String degree, RecordedSurvey survey, Instant at) {
        add(order, EntryKind.DISSATISFIED, ONLY, degree, survey, at);
    }

    /// Returns the survey behind a warning, which was recorded before the warning.
    private @Nullable RecordedSurvey survey(RecordedOrder order) {
        return entries.find(order.workOrderId(), EntryKind.DISSATISFIED, order.department())
                .map(entry -> entry.survey)
                .orElse(null);
    }

    public void returnRefused(RecordedOrder order, String reason, Instant at) {
        add(order, EntryKind.RETURN_REFUSED, at.toString(), reason, at);
    }

    /// Records a clock that ended at `dueAt`.
    public void overdue(RecordedOrder order, String clock, Instant dueAt) {
        add(order, EntryKind.OVERDUE, overdueSource(clock, dueAt), clock, dueAt);
    }

    static String overdueSource(String clock, Instant dueAt) {
        return clock + " " + dueAt;
    }

    /// Records a step of a ladder after the end of its clock; `source` tells it from others.
    void escalated(RecordedOrder order, String source, String step, Instant moment) {
        add(order, EntryKind.ESCALATED, source, step, moment);
    }

    /// Takes one entry back: the department had replied in time (F3).
    void withdrawn(RecordedOrder order, EntryKind kind, String source, Instant at) {
        entries.withdraw(order, kind, source, at);
    }

    /// Takes an overdue clock back: the department had replied in time (F3).
    public void overdueWithdrawn(RecordedOrder order, String clock, Instant at) {
        entries.withdrawOverdue(order, clock, at);
    }

    /// Returns false if the record has the entry already.
    private boolean add(
            RecordedOrder order, EntryKind kind, String source, String text, Instant at) {
        return add(order, kind, source, text, null, at);
    }

    private boolean add(
            RecordedOrder order,
            EntryKind kind,
            String source,
            String text,
            @Nullable RecordedSurvey survey,
            Instant at) {
        var row = new EntryEntity();
        row.id = ids.next();
        row.department = order.department();
        row.month = YearMonth.from(at.atZone(policy.timeZone())).toString();
        row.kind = kind;
        row.ticketId = order.ticketId();
        row.workOrderId = order.workOrderId();
        row.number = order.number();
        row.source = source;
        row.text = text;
        row.survey = survey;
        row.occurredAt = at;
        boolean isNew = !entries.has(row);
        if (isNew) {
            entries.persist(row);
        }
        return isNew;
    }
}
