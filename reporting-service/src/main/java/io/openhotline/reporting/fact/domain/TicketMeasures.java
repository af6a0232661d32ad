package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.Completed;
import io.openhotline.reporting.fact.domain.Observation.Received;
import io.openhotline.reporting.policy.domain.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decides which measures a ticket counts in.
final class TicketMeasures {
    /// Losses are added up in yuan.
    private static final String CURRENCY = "CNY";

    private final TicketHistory history;
    private final Received received;
    private final @Nullable WorkOrderHistory last;
    private final boolean valid;
    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);

    TicketMeasures(TicketHistory history, Received received, boolean valid) {
        this.history = history;
        this.received = received;
        this.last = history.workOrders().last();
        this.valid = valid;
    }

    Measures of(Kind kind, boolean isHandled, boolean isTimely) {
        history.counts().addTo(counts);
        history.clocks().addTo(counts);
        countHandling(valid && isHandled, isTimely);
        countRelations();
        countDepartment();
        countJudgement(kind);
        countFollowUps(valid && history.wasEverHandled());
        return new Measures(counts);
    }

    private void countHandling(boolean handled, boolean timely) {
        boolean overdue = valid && history.workOrders().isCustomerOverdue();
        counts.put(Measure.TICKETS, 1L);
        count(Measure.VALID, valid);
        count(Measure.HANDLED, handled);
        count(Measure.DUE, handled || overdue);
        count(Measure.OVERDUE, overdue && !handled);
        count(Measure.TIMELY, handled && timely);
        count(Measure.ANSWERED_AT_ONCE, valid && history.isAnsweredAtOnce());
        count(Measure.WITHDRAWN, history.isWithdrawn());
        counts.put(Measure.REWORKS, history.round() - 1L);
        counts.put(Measure.RETURNS, (long) history.workOrders().returns());
    }

    private void countRelations() {
        count(Measure.MERGED, history.isMerged());
        count(Measure.REPEATS, received.repeat());
        counts.put(Measure.INCIDENTS, (long) history.incidents().count());
        count(Measure.INCIDENT_CALLERS, history.incidents().isCaller());
    }

    private void countDepartment() {
        count(Measure.DISPATCHED, history.workOrders().wasDispatched());
        if (last == null || !valid) {
            return;
        }
        count(Measure.DEPARTMENT_DUE, last.isCompleted() || last.isOverdue());
        count(Measure.DEPARTMENT_TIMELY, last.isCompletedInTime());
        count(Measure.DEPARTMENT_OVERDUE, !last.isCompleted() && last.isOverdue());
        count(Measure.ACCEPT_DUE, last.isAcceptDue());
        count(Measure.ACCEPT_TIMELY, last.isAcceptedInTime());
    }

    private void countJudgement(Kind kind) {
        Completed completion = last == null ? null : last.completion();
        if (completion == null || !valid) {
            return;
        }
        boolean complaint = kind == Kind.COMPLAINT && completion.valid() != null;
        count(Measure.COMPLAINTS_VALID, complaint && Boolean.TRUE.equals(completion.valid()));
        count(Measure.COMPLAINTS_INVALID, complaint && Boolean.FALSE.equals(completion.valid()));
        Long loss = completion.loss();
        count(Measure.LOSSES, loss != null);
        counts.put(
                Measure.LOSS_FEN,
                loss != null && CURRENCY.equals(completion.currency()) ? loss : 0L);
    }

    private void countFollowUps(boolean finished) {
        Asked first = history.followUps().first();
        Asked asked = history.followUps().last();
        count(Measure.FINISHED, finished);
        count(Measure.REVISITABLE, finished && history.followUps().isSampleable());
        count(Measure.REVISITED, finished && asked != null);
        count(Measure.ASKED, asked != null);
        count(Measure.SATISFIED, asked != null && asked.satisfied());
        count(Measure.SATISFIED_AT_FIRST, first != null && first.satisfied());
        Integer points = asked == null ? null : asked.loyalty();
        Loyalty loyalty = points == null ? null : Loyalty.of(points);
        count(Measure.PROMOTERS, loyalty == Loyalty.PROMOTER);
        count(Measure.PASSIVES, loyalty == Loyalty.PASSIVE);
        count(Measure.DETRACTORS, loyalty == Loyalty.DETRACTOR);
        counts.put(Measure.SURVEYS, history.followUps().surveys());
        counts.put(Measure.SURVEYS_UNANSWERED, (long) history.followUps().unansweredSurveys());
    }

    private void count(Measure measure, boolean counted) {
        counts.put(measure, counted ? 1L : 0L);
    }
}
