package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Answered;
import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.Received;
import io.openhotline.reporting.fact.domain.Observation.Reclassified;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Folds the observations of a ticket into its fact. The result depends on the observations alone,
/// not on when and in which order they arrived.
public final class TicketFold {
    private final TicketHistory history;
    private final Received received;
    private final @Nullable WorkOrderHistory last;
    private final @Nullable Answered answer;

    private TicketFold(TicketHistory history, Received received) {
        this.history = history;
        this.received = received;
        this.last = history.workOrders().last();
        this.answer = history.standingAnswer();
    }

    /// Empty until the receipt is observed, because the day of the ticket is unknown before.
    public static Optional<TicketFact> fold(Collection<Observed> observations, ZoneId zone) {
        var history = new TicketHistory();
        observations.stream()
                .sorted(Observed.IN_ORDER)
                .map(Observed::observation)
                .forEach(history::add);
        Received received = history.received();
        return received == null
                ? Optional.empty()
                : Optional.of(new TicketFold(history, received).fact(zone));
    }

    private TicketFact fact(ZoneId zone) {
        Reclassified corrected = history.reclassified();
        Asked asked = history.followUps().last();
        return new TicketFact(
                received.at().atZone(zone).toLocalDate(),
                received.at(),
                corrected == null ? received.category() : corrected.category(),
                corrected == null ? received.kind() : corrected.kind(),
                corrected == null ? received.nature() : corrected.nature(),
                history.becameMajor() ? Severity.MAJOR : received.severity(),
                received.channel(),
                history.workOrders().department(),
                state(),
                asked == null ? null : asked.satisfaction(),
                handledAt(),
                last == null ? null : last.resolveBy(),
                history.workOrders().customerResolveBy(),
                received.category(),
                asked == null ? null : asked.at(),
                received.number(),
                measures());
    }

    private @Nullable Instant handledAt() {
        if (answer != null) {
            return answer.at();
        }
        return last == null || last.round() < history.round() ? null : last.completedAt();
    }

    private boolean isHandled() {
        return handledAt() != null;
    }

    /// Compares the end of handling, by the desk or by any department, with the customer's
    /// deadline. An answer at first contact is in time, and so is any handling without a deadline.
    private boolean isTimely() {
        Instant handledAt = handledAt();
        Instant deadline = history.workOrders().customerResolveBy();
        boolean atFirstContact = answer != null && answer.firstContact();
        return handledAt != null
                && (atFirstContact || deadline == null || !handledAt.isAfter(deadline));
    }

    private State state() {
        if (history.isWithdrawn()) {
            return State.WITHDRAWN;
        }
        if (history.isMerged()) {
            return State.MERGED;
        }
        if (history.isClosed()) {
            return State.CLOSED;
        }
        if (history.incidents().isInside()) {
            return State.MERGED;
        }
        if (isHandled()) {
            return State.HANDLED;
        }
        if (history.round() > 1) {
            return State.REWORK;
        }
        return last == null
                ? State.RECEIVED
                : last.isReturned() ? State.RETURNED : State.DISPATCHED;
    }

    private Measures measures() {
        boolean valid =
                !history.isWithdrawn() && !history.isMerged() && !history.incidents().isInside();
        boolean handled = valid && isHandled();
        boolean overdue = valid && history.workOrders().isCustomerOverdue();
        var counts = new EnumMap<Measure, Long>(Measure.class);
        counts.put(Measure.TICKETS, 1L);
        counts.put(Measure.VALID, one(valid));
        counts.put(Measure.HANDLED, one(handled));
        counts.put(Measure.DUE, one(handled || overdue));
        counts.put(Measure.TIMELY, one(handled && isTimely()));
        counts.put(Measure.ANSWERED_AT_ONCE, one(valid && history.isAnsweredAtOnce()));
        counts.put(Measure.REWORKS, history.round() - 1L);
        counts.put(Measure.RETURNS, (long) history.workOrders().returns());
        counts.put(Measure.WARNINGS, (long) history.warnings());
        counts.put(Measure.WARNINGS_LIFTED, (long) history.warningsLifted());
        counts.put(Measure.MERGED, one(history.isMerged()));
        counts.put(Measure.REPEATS, one(received.repeat()));
        counts.put(Measure.INCIDENTS, (long) history.incidents().count());
        counts.put(Measure.INCIDENT_CALLERS, one(history.incidents().isCaller()));
        countDepartment(counts, valid);
        countFollowUps(counts, valid && history.wasEverHandled());
        return new Measures(counts);
    }

    private void countDepartment(EnumMap<Measure, Long> counts, boolean valid) {
        boolean due = last != null && (last.isCompleted() || last.isOverdue());
        boolean timely = last != null && last.isCompletedInTime();
        counts.put(Measure.DEPARTMENT_DUE, one(valid && due));
        counts.put(Measure.DEPARTMENT_TIMELY, one(valid && timely));
    }

    private void countFollowUps(EnumMap<Measure, Long> counts, boolean finished) {
        Asked first = history.followUps().first();
        Asked asked = history.followUps().last();
        counts.put(Measure.FINISHED, one(finished));
        counts.put(Measure.REVISITABLE, one(finished && history.followUps().isSampleable()));
        counts.put(Measure.REVISITED, one(finished && asked != null));
        counts.put(Measure.ASKED, one(asked != null));
        counts.put(Measure.SATISFIED, one(asked != null && asked.satisfied()));
        counts.put(Measure.SATISFIED_AT_FIRST, one(first != null && first.satisfied()));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
