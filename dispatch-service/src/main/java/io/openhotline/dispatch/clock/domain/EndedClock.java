package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.ClockState.Done;
import io.openhotline.platform.deadline.domain.Deadline;
import io.openhotline.platform.deadline.domain.Entry.Stopped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The end of a named clock that was met or missed: what it waits for has happened, or it stopped
/// after its end. `dueAt` is the end with extensions and suspensions.
public record EndedClock(
        String clock, boolean inTime, Instant startedAt, Instant dueAt, Instant endedAt) {

    /// Returns what has ended since `before`, without the two deadlines that every work order has.
    /// A clock that stopped before its end for another reason was neither met nor missed.
    public static List<EndedClock> between(Clocks before, Clocks after) {
        return after.all().stream()
                .filter(clock -> !clock.rule().isDeadline())
                .flatMap(clock -> stops(before, clock))
                .toList();
    }

    private static Stream<EndedClock> stops(Clocks before, Clock clock) {
        List<Line> known = before.find(clock.rule().name()).map(Clock::ledger).orElse(List.of());
        return IntStream.range(0, clock.ledger().size())
                .filter(i -> clock.ledger().get(i).entry() instanceof Stopped)
                .filter(i -> !known.contains(clock.ledger().get(i)))
                .mapToObj(i -> new Clock(clock.rule(), clock.ledger().subList(0, i + 1)))
                .flatMap(stopped -> ended(stopped).stream());
    }

    private static Optional<EndedClock> ended(Clock stopped) {
        if (!(stopped.state() instanceof Done done)) {
            return Optional.empty();
        }
        boolean reached = stopped.ledger().getLast().why().equals(stopped.rule().stops().name());
        return reached || !done.inTime()
                ? Optional.of(
                        new EndedClock(
                                stopped.rule().name(),
                                done.inTime(),
                                stopped.started().orElseThrow().entry().at(),
                                stopped.deadline().map(Deadline::at).orElseThrow(),
                                done.at()))
                : Optional.empty();
    }
}
