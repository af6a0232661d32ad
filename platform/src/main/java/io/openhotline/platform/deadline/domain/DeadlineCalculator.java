package io.openhotline.platform.deadline.domain;

import io.openhotline.platform.deadline.domain.ClockState.Done;
import io.openhotline.platform.deadline.domain.ClockState.NotStarted;
import io.openhotline.platform.deadline.domain.ClockState.Running;
import io.openhotline.platform.deadline.domain.ClockState.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Computes the state of a deadline from its ledger and a calendar, as a pure function.
///
/// Entries may be passed in any order and are sorted by their time. An entry that changes nothing
/// (a second pause, a resumption of a running clock) is ignored; a resumption undoes a stop; a
/// second start discards everything before it.
public final class DeadlineCalculator {
    private DeadlineCalculator() {}

    public static ClockState calculate(List<Entry> ledger, Calendar calendar) {
        var elapsed = new ElapsedTime();
        ledger.stream().sorted(Comparator.comparing(Entry::at)).forEach(elapsed::enter);
        return switch (elapsed.phase()) {
            case NOT_STARTED -> new NotStarted();
            case RUNNING -> new Running(dueAt(elapsed, calendar));
            case PAUSED -> new Waiting(left(elapsed, calendar));
            case STOPPED -> new Done(elapsed.since(), left(elapsed, calendar));
        };
    }

    private static Duration left(ElapsedTime elapsed, Calendar calendar) {
        return elapsed.runs().stream()
                .map(run -> calendar.between(run.from(), run.to()))
                .reduce(elapsed.budget(), Duration::minus);
    }

    /// Finds the run that uses up the budget, which may be before a later pause.
    private static Instant dueAt(ElapsedTime elapsed, Calendar calendar) {
        Duration left = elapsed.budget();
        for (Span run : elapsed.runs()) {
            Duration worked = calendar.between(run.from(), run.to());
            if (left.compareTo(worked) <= 0) {
                return calendar.advance(run.from(), left);
            }
            left = left.minus(worked);
        }
        return calendar.advance(elapsed.since(), left);
    }
}
