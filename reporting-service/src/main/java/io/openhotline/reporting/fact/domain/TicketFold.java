package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Answered;
import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.Received;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Folds a ticket's observations into its fact. The result depends on what was observed, not on
/// when or in which order it became known.
public final class TicketFold {
    private final TicketCourse course;
    private final Received received;
    private final @Nullable WorkOrderCourse last;
    private final @Nullable Answered standingAnswer;

    private TicketFold(TicketCourse course, Received received) {
        this.course = course;
        this.received = received;
        this.last = course.lastOrder();
        this.standingAnswer = course.isAnswerStanding() ? course.answered() : null;
    }

    /// Empty until the receipt is known: then nobody can say which day the ticket belongs to.
    public static Optional<TicketFact> fold(Collection<Observed> observations, ZoneId zone) {
        var course = new TicketCourse();
        observations.stream()
                .sorted(Observed.IN_ORDER)
                .map(Observed::observation)
                .forEach(course::add);
        Received received = course.received();
        return received == null
                ? Optional.empty()
                : Optional.of(new TicketFold(course, received).fact(zone));
    }

    private TicketFact fact(ZoneId zone) {
        Asked asked = course.asked();
        return new TicketFact(
                received.at().atZone(zone).toLocalDate(),
                received.at(),
                received.category(),
                received.kind(),
                received.nature(),
                received.severity(),
                received.channel(),
                course.department(),
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
        return last == null || last.round() < course.round() ? null : last.completedAt();
    }

    private boolean isHandled() {
        return handledAt() != null;
    }

    private boolean isTimely() {
        return isHandled() && (standingAnswer != null || (last != null && last.isInTime()));
    }

    private State state() {
        if (course.isWithdrawn()) {
            return State.WITHDRAWN;
        }
        if (course.isClosed()) {
            return State.CLOSED;
        }
        if (isHandled()) {
            return State.HANDLED;
        }
        if (course.round() > 1) {
            return State.REWORK;
        }
        return last == null
                ? State.RECEIVED
                : last.isReturned() ? State.RETURNED : State.DISPATCHED;
    }

    private Measures measures() {
        boolean valid = !course.isWithdrawn();
        boolean handled = valid && isHandled();
        boolean finished = valid && course.wasEverHandled();
        Asked asked = course.asked();
        return new Measures(
                1,
                one(valid),
                one(handled),
                one(handled || (valid && course.isOverdue())),
                one(handled && isTimely()),
                one(valid && course.isAnsweredAtOnce()),
                one(finished),
                one(finished && asked != null),
                one(asked != null),
                one(asked != null && asked.satisfied()));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
