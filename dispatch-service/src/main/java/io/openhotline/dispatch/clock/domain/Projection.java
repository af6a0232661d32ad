package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.ClockState.Done;
import io.openhotline.platform.deadline.domain.ClockState.NotStarted;
import io.openhotline.platform.deadline.domain.ClockState.Running;
import io.openhotline.platform.deadline.domain.ClockState.Waiting;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.DeadlineCalculator;
import io.openhotline.platform.deadline.domain.Entry;
import io.openhotline.platform.deadline.domain.Entry.Extended;
import io.openhotline.platform.deadline.domain.Entry.Resumed;
import io.openhotline.platform.deadline.domain.Entry.Stopped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Projects a ledger to its end: leaves out what stopped the clock, and ends an open pause as
/// planned.
record Projection(List<Line> ledger, Calendar calendar) {

    Optional<Deadline> deadline(Duration warnBefore) {
        List<Entry> running = running();
        return due(running).map(at -> new Deadline(soon(running, warnBefore), at));
    }

    private Instant soon(List<Entry> running, Duration warnBefore) {
        var shorter = new ArrayList<>(running);
        shorter.add(new Extended(running.getLast().at(), warnBefore.negated()));
        return due(shorter).orElseThrow();
    }

    private List<Entry> running() {
        var entries = new ArrayList<Entry>();
        ledger.stream()
                .map(Line::entry)
                .filter(entry -> !(entry instanceof Stopped))
                .forEach(entries::add);
        if (DeadlineCalculator.calculate(entries, calendar) instanceof Waiting) {
            entries.add(new Resumed(plannedEnd()));
        }
        return entries;
    }

    private Instant plannedEnd() {
        Instant last = ledger.getLast().entry().at();
        return ledger.reversed().stream()
                .flatMap(line -> Optional.ofNullable(line.until()).stream())
                .findFirst()
                .filter(until -> until.isAfter(last))
                .orElse(last);
    }

    private Optional<Instant> due(List<Entry> entries) {
        return switch (DeadlineCalculator.calculate(entries, calendar)) {
            case Running(var at) -> Optional.of(at);
            case NotStarted _ -> Optional.empty();
            case Waiting _, Done _ ->
                    throw new IllegalStateException("A projected clock neither waits nor stops");
        };
    }
}
