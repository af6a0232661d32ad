package io.openhotline.dispatch.alarm.domain;

import io.openhotline.dispatch.deadline.domain.Deadlines;
import io.openhotline.dispatch.deadline.domain.Due;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The alarms of a work order: an early warning and a reminder for each of its deadlines.
public final class AlarmPlan {
    private AlarmPlan() {}

    /// Without those whose moment lay before the work order was opened: nobody could have minded
    /// them, and filing records of the past would raise one after another.
    public static List<Alarm> plan(Deadlines deadlines, Instant openedAt) {
        return Stream.concat(
                        of(deadlines.accept(), AlarmKind.ACCEPT_DUE_SOON, AlarmKind.ACCEPT_OVERDUE),
                        of(
                                deadlines.resolve(),
                                AlarmKind.RESOLVE_DUE_SOON,
                                AlarmKind.RESOLVE_OVERDUE))
                .filter(alarm -> !alarm.moment().isBefore(openedAt))
                .toList();
    }

    private static Stream<Alarm> of(Due due, AlarmKind soon, AlarmKind overdue) {
        return Stream.of(
                        new Alarm(soon, due.soonAt(), due.at()),
                        new Alarm(overdue, due.at(), due.at()))
                // A deadline that is not to be warned of.
                .filter(alarm -> alarm.kind() == overdue || due.soonAt().isBefore(due.at()));
    }
}
