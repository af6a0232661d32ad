package io.openhotline.dispatch.alarm.domain;

import io.openhotline.dispatch.clock.domain.Deadlines;
import io.openhotline.platform.deadline.domain.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plans the alarms of a work order: an early warning and a reminder for each deadline of its
/// department, and one alarm for the customer's deadline.
public final class AlarmPlan {
    private AlarmPlan() {}

    /// Leaves out alarms whose moment was before `openedAt`: the department could not have acted on
    /// them, and an import of old records would raise one after another.
    public static List<Alarm> plan(
            Deadlines deadlines, @Nullable Instant customerResolveBy, Instant openedAt) {
        return Stream.of(
                        of(deadlines.accept(), AlarmKind.ACCEPT_DUE_SOON, AlarmKind.ACCEPT_OVERDUE),
                        of(
                                deadlines.resolve(),
                                AlarmKind.RESOLVE_DUE_SOON,
                                AlarmKind.RESOLVE_OVERDUE),
                        Stream.ofNullable(customerResolveBy).map(AlarmPlan::ofCustomer))
                .flatMap(alarms -> alarms)
                .filter(alarm -> !alarm.moment().isBefore(openedAt))
                .toList();
    }

    /// Plans only the alarms about the completion, which an extension or a resumption moves, from
    /// `since` on.
    public static List<Alarm> completion(Deadlines deadlines, Instant since) {
        return plan(deadlines, null, since).stream()
                .filter(alarm -> alarm.kind().isAboutCompletion())
                .toList();
    }

    public static Alarm ofCustomer(Instant resolveBy) {
        return new Alarm(AlarmKind.CUSTOMER_OVERDUE, resolveBy, resolveBy);
    }

    private static Stream<Alarm> of(Deadline due, AlarmKind soon, AlarmKind overdue) {
        return Stream.of(
                        new Alarm(soon, due.soonAt(), due.at()),
                        new Alarm(overdue, due.at(), due.at()))
                // Drops the early warning of a deadline that has no time for one.
                .filter(alarm -> alarm.kind() == overdue || due.soonAt().isBefore(due.at()));
    }
}
