package io.openhotline.dispatch.deadline.domain;

import io.openhotline.dispatch.deadline.domain.DeadlineState.Done;
import io.openhotline.dispatch.deadline.domain.DeadlineState.NotStarted;
import io.openhotline.dispatch.deadline.domain.DeadlineState.Running;
import io.openhotline.dispatch.deadline.domain.DeadlineState.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Computes the state of a deadline from its ledger and a calendar, as a pure function.
///
/// Entries may be passed in any order and are sorted by their time. An entry that changes nothing
/// (a second pause, a resumption of a running clock) is ignored; a second start discards everything
/// before it.
public final class DeadlineCalculator {
    private DeadlineCalculator() {}

    public static DeadlineState calculate(List<Entry> ledger, Calendar calendar) {
        var tally = new Tally();
        ledger.stream().sorted(Comparator.comparing(Entry::at)).forEach(tally::enter);
        return switch (tally.phase()) {
            case NOT_STARTED -> new NotStarted();
            case RUNNING -> new Running(dueAt(tally, calendar));
            case PAUSED -> new Waiting(left(tally, calendar));
            case STOPPED -> new Done(tally.since(), left(tally, calendar));
        };
    }

    private static Duration left(Tally tally, Calendar calendar) {
        return tally.runs().stream()
                .map(run -> calendar.between(run.from(), run.to()))
                .reduce(tally.budget(), Duration::minus);
    }

    /// Finds the run that uses up the budget, which may be before a later pause.
    private static Instant dueAt(Tally tally, Calendar calendar) {
        Duration left = tally.budget();
        for (Span run : tally.runs()) {
            Duration worked = calendar.between(run.from(), run.to());
            if (left.compareTo(worked) <= 0) {
                return calendar.advance(run.from(), left);
            }
            left = left.minus(worked);
        }
        return calendar.advance(tally.since(), left);
    }
}
