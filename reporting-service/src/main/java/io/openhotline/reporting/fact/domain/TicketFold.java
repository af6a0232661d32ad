package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Answered;
import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.Received;
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
    private final @Nullable Answered standingAnswer;

    private TicketFold(TicketHistory history, Received received) {
        this.history = history;
        this.received = received;
        this.last = history.lastOrder();
        this.standingAnswer = history.isAnswerStanding() ? history.answered() : null;
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
        Asked asked = history.asked();
        return new TicketFact(
                received.at().atZone(zone).toLocalDate(),
                received.at(),
                received.category(),
                received.kind(),
                received.nature(),
                received.severity(),
                received.channel(),
                history.department(),
                state(),
                asked == null ? null : asked.satisfaction(),
                handledAt(),
                last == null ? null : last.resolveBy(),
                measures());
    }

    private @Nullable Instant handledAt() {
        if (standingAnswer != null) {
            return standingAnswer.at();
        }
        return last == null || last.round() < history.round() ? null : last.completedAt();
    }

    private boolean isHandled() {
        return handledAt() != null;
    }

    private boolean isTimely() {
        return isHandled() && (standingAnswer != null || (last != null && last.isInTime()));
    }

    private State state() {
        if (history.isWithdrawn()) {
            return State.WITHDRAWN;
        }
        if (history.isClosed()) {
            return State.CLOSED;
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
        boolean valid = !history.isWithdrawn();
        boolean handled = valid && isHandled();
        boolean finished = valid && history.wasEverHandled();
        Asked asked = history.asked();
        var counts = new EnumMap<Measure, Long>(Measure.class);
        counts.put(Measure.TICKETS, 1L);
        counts.put(Measure.VALID, one(valid));
        counts.put(Measure.HANDLED, one(handled));
        counts.put(Measure.DUE, one(handled || (valid && history.isOverdue())));
        counts.put(Measure.TIMELY, one(handled && isTimely()));
        counts.put(Measure.ANSWERED_AT_ONCE, one(valid && history.isAnsweredAtOnce()));
        counts.put(Measure.FINISHED, one(finished));
        counts.put(Measure.REVISITED, one(finished && asked != null));
        counts.put(Measure.ASKED, one(asked != null));
        counts.put(Measure.SATISFIED, one(asked != null && asked.satisfied()));
        return new Measures(counts);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
