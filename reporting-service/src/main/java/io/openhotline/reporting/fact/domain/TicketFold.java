package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Answered;
import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.Received;
import io.openhotline.reporting.fact.domain.Observation.Reclassified;
import io.openhotline.reporting.fact.domain.Observation.ReportCompleted;
import io.openhotline.reporting.policy.domain.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
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
                kind(),
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
                measures(),
                traits(),
                times(),
                history.records(),
                history.workOrders().lastId(),
                history.clocks().byName());
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

    private boolean isValid() {
        return !history.isWithdrawn() && !history.isMerged() && !history.incidents().isInside();
    }

    private Kind kind() {
        Reclassified corrected = history.reclassified();
        return corrected == null ? received.kind() : corrected.kind();
    }

    private Measures measures() {
        var valid = new TicketMeasures(history, received, isValid());
        return valid.of(kind(), isHandled(), isTimely());
    }

    private Traits traits() {
        ReportCompleted whole = history.completed();
        return new Traits(
                received.agent(),
                history.queue(),
                first(whole == null ? null : whole.customerKind(), received.customerKind()),
                first(whole == null ? null : whole.customerLevel(), received.customerLevel()),
                history.incidents().code(),
                responsible(),
                first(whole == null ? null : whole.district(), received.district()),
                loyalty(history.followUps().last()),
                first(whole == null ? null : whole.cell(), received.cell()),
                history.followUps().answers(),
                history.followUps().causes(),
                foundCause());
    }

    private static @Nullable Loyalty loyalty(@Nullable Asked asked) {
        return asked == null || asked.loyalty() == null ? null : Loyalty.of(asked.loyalty());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private @Nullable String responsible() {
        return last == null || last.completion() == null ? null : last.completion().responsible();
    }

    private @Nullable String foundCause() {
        return last == null || last.completion() == null ? null : last.completion().causeCode();
    }

    private Map<Timing, Long> times() {
        var times = new EnumMap<Timing, Long>(Timing.class);
        Instant handledAt = handledAt();
        if (isValid() && handledAt != null) {
            long seconds = Duration.between(received.at(), handledAt).toSeconds();
            times.put(Timing.TO_HANDLE, Math.max(0, seconds));
        }
        Duration toAccept = last == null ? null : last.toAccept();
        if (isValid() && toAccept != null) {
            times.put(Timing.TO_ACCEPT, toAccept.toSeconds());
        }
        return times;
    }
}
