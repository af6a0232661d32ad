package io.openhotline.platform.deadline.domain;

import io.openhotline.platform.deadline.domain.Entry.Extended;
import io.openhotline.platform.deadline.domain.Entry.Moved;
import io.openhotline.platform.deadline.domain.Entry.Paused;
import io.openhotline.platform.deadline.domain.Entry.Resumed;
import io.openhotline.platform.deadline.domain.Entry.Started;
import io.openhotline.platform.deadline.domain.Entry.Stopped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads a ledger entry by entry and holds the budget, the finished runs, and the current phase
/// with its start. An instance serves one calculation.
final class ElapsedTime {
    enum Phase {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        STOPPED
    }

    private final List<Span> runs = new ArrayList<>();
    private Duration budget = Duration.ZERO;
    private Phase phase = Phase.NOT_STARTED;
    private Instant since = Instant.EPOCH;

    void enter(Entry entry) {
        switch (entry) {
            case Started(var at, var given) -> {
                runs.clear();
                budget = given;
                begin(Phase.RUNNING, at);
            }
            case Extended(_, var by) -> extend(by);
            case Moved(_, var by) -> extend(by);
            case Paused(var at) -> pause(at);
            case Resumed(var at) -> resume(at);
            case Stopped(var at) -> stop(at);
        }
    }

    /// Shortens the budget if `by` is negative, at most to zero.
    private void extend(Duration by) {
        if (phase == Phase.RUNNING || phase == Phase.PAUSED) {
            Duration extended = budget.plus(by);
            budget = extended.isNegative() ? Duration.ZERO : extended;
        }
    }

    private void pause(Instant at) {
        if (phase == Phase.RUNNING) {
            runs.add(new Span(since, at));
            begin(Phase.PAUSED, at);
        }
    }

    private void resume(Instant at) {
        if (phase == Phase.PAUSED || phase == Phase.STOPPED) {
            begin(Phase.RUNNING, at);
        }
    }

    private void stop(Instant at) {
        pause(at);
        if (phase == Phase.PAUSED) {
            begin(Phase.STOPPED, at);
        }
    }

    private void begin(Phase next, Instant at) {
        phase = next;
        since = at;
    }

    Phase phase() {
        return phase;
    }

    Instant since() {
        return since;
    }

    Duration budget() {
        return budget;
    }

    List<Span> runs() {
        return runs;
    }
}
