package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.Calendar;
import io.openhotline.platform.deadline.domain.ClockState;
import io.openhotline.platform.deadline.domain.ClockState.Running;
import io.openhotline.platform.deadline.domain.ClockState.Waiting;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.DeadlineCalculator;
import io.openhotline.platform.deadline.domain.Entry;
import io.openhotline.platform.deadline.domain.Entry.Extended;
import io.openhotline.platform.deadline.domain.Entry.Moved;
import io.openhotline.platform.deadline.domain.Entry.Paused;
import io.openhotline.platform.deadline.domain.Entry.Resumed;
import io.openhotline.platform.deadline.domain.Entry.Started;
import io.openhotline.platform.deadline.domain.Entry.Stopped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Holds a clock with its ledger. A line that would be before the one above it gets the time of
/// that one, so a ledger never goes backwards.
public record Clock(ClockRule rule, List<Line> ledger) {
    public Clock {
        ledger = List.copyOf(ledger);
    }

    public static Clock of(ClockRule rule) {
        return new Clock(rule, List.of());
    }

    public ClockState state() {
        return DeadlineCalculator.calculate(entries(), calendar());
    }

    /// Returns when the clock is due, or would have been if nothing had stopped it; a pause counts
    /// until its planned end. Returns empty before the start.
    public Optional<Deadline> deadline() {
        return new Projection(ledger, calendar()).deadline(rule.target().warnBefore());
    }

    /// Returns the deadline as it was after the first `lines` lines.
    public Optional<Deadline> deadlineAfter(int lines) {
        return new Clock(rule, ledger.subList(0, lines)).deadline();
    }

    public boolean isRunning() {
        return state() instanceof Running;
    }

    public boolean isPaused() {
        return state() instanceof Waiting;
    }

    /// Counts the extensions since the last start.
    public int extensions() {
        int start =
                IntStream.range(0, ledger.size())
                        .filter(i -> ledger.get(i).entry() instanceof Started)
                        .max()
                        .orElse(0);
        return (int)
                ledger.stream()
                        .skip(start)
                        .filter(line -> line.entry() instanceof Extended)
                        .count();
    }

    /// Returns the last start, or empty before it.
    public Optional<Line> started() {
        return ledger.reversed().stream()
                .filter(line -> line.entry() instanceof Started)
                .findFirst();
    }

    /// Returns the moment that lies `distance` of counted time after the end, or before it if
    /// negative; empty before the start.
    public Optional<Instant> moment(Duration distance) {
        return distance.isNegative()
                ? new Projection(ledger, calendar())
                        .deadline(distance.negated())
                        .map(Deadline::soonAt)
                : deadline().map(due -> calendar().advance(due.at(), distance));
    }

    /// Returns the years that the clock reaches and whose holidays its calendar doesn't know (F11).
    public SortedSet<Integer> uncoveredYears() {
        return started()
                .flatMap(start ->
                        deadline()
                                .map(due ->
                                        calendar()
                                                .uncoveredYears(
                                                        start.entry().at(),
                                                        later(due.at(), start.entry().at()))))
                .orElseGet(TreeSet::new);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// Returns the counted time by which a new end differs, negative for an earlier end.
    public Duration differenceTo(Instant until) {
        Instant due = deadline().orElseThrow().at();
        return until.isBefore(due)
                ? calendar().between(until, due).negated()
                : calendar().between(due, until);
    }

    /// Returns the counted time that a new end would add, which is zero for an earlier end.
    public Duration extensionUntil(Instant until) {
        Instant due = deadline().orElseThrow().at();
        return until.isAfter(due) ? calendar().between(due, until) : Duration.ZERO;
    }

    Clock started(Instant at, String why) {
        Instant start = notBefore(at);
        Instant end = rule.target().within().end(at);
        Duration budget = end.isBefore(start) ? Duration.ZERO : calendar().between(start, end);
        return with(Line.of(new Started(start, budget), why));
    }

    Clock stopped(Instant at, String why) {
        return isRunning() || isPaused() ? with(Line.of(new Stopped(notBefore(at)), why)) : this;
    }

    Clock paused(Instant at, Instant until, String why) {
        return rule.pausable() && isRunning()
                ? with(new Line(new Paused(notBefore(at)), why, until))
                : this;
    }

    Clock resumed(Instant at, String why) {
        return isPaused() ? with(Line.of(new Resumed(notBefore(at)), why)) : this;
    }

    /// Undoes a stop with the cause `stoppedBy`: the time since then counts.
    Clock reopened(String stoppedBy, String why) {
        return !ledger.isEmpty()
                        && ledger.getLast().why().equals(stoppedBy)
                        && ledger.getLast().entry() instanceof Stopped(var at)
                ? with(Line.of(new Resumed(at), why))
                : this;
    }

    Clock extended(Instant at, Duration by, String why) {
        return with(Line.of(new Extended(notBefore(at), by), why));
    }

    Clock moved(Instant at, Duration by, String why) {
        return with(Line.of(new Moved(notBefore(at), by), why));
    }

    /// Puts the lines of an earlier holder of the work order before its own, but none that would be
    /// later.
    Clock after(Clock earlier) {
        Stream<Line> before =
                earlier.ledger.stream()
                        .filter(line ->
                                ledger.isEmpty()
                                        || !line.entry()
                                                .at()
                                                .isAfter(ledger.getFirst().entry().at()));
        return new Clock(rule, Stream.concat(before, ledger.stream()).toList());
    }

    private Clock with(Line line) {
        return new Clock(rule, Stream.concat(ledger.stream(), Stream.of(line)).toList());
    }

    private Instant notBefore(Instant at) {
        Instant last = ledger.isEmpty() ? at : ledger.getLast().entry().at();
        return at.isBefore(last) ? last : at;
    }

    private List<Entry> entries() {
        return ledger.stream().map(Line::entry).toList();
    }

    private Calendar calendar() {
        return rule.target().within().calendar();
    }
}
