package io.openhotline.dispatch.clock.domain;

import io.openhotline.platform.deadline.domain.AlwaysOpen;
import io.openhotline.platform.deadline.domain.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Holds all clocks of a work order. Each method returns the clocks after something has happened.
public record Clocks(List<Clock> all) {
    /// The cause of a stop by a return, which a refused return undoes.
    public static final String RETURNED = "RETURNED";

    /// The causes of a stop by the next department.
    public static final String TRANSFERRED = "TRANSFERRED";

    public static final String REASSIGNED = "REASSIGNED";

    public Clocks {
        all = List.copyOf(all);
    }

    /// Starts the clocks of a work order that is assigned at `assignedAt`; those from receipt count
    /// from `receivedAt`.
    public static Clocks assigned(List<ClockRule> rules, Instant receivedAt, Instant assignedAt) {
        return new Clocks(rules.stream().map(Clock::of).toList())
                .start(ClockStart.RECEIVED, receivedAt)
                .start(ClockStart.ISSUED, assignedAt)
                .reached(ClockStop.RELEASED, assignedAt);
    }

    /// Starts the clocks of a work order that waits for a review: those from receipt only (T8).
    public static Clocks awaitingReview(List<ClockRule> rules, Instant receivedAt) {
        return new Clocks(rules.stream().map(Clock::of).toList())
                .start(ClockStart.RECEIVED, receivedAt);
    }

    /// Starts what counts from the release; the department's time to accept begins again, because
    /// it could not accept before.
    public Clocks released(Instant at) {
        String why = ClockStop.RELEASED.name();
        return reached(ClockStop.RELEASED, at)
                .start(ClockStart.ISSUED, at)
                .each(
                        clock -> clock.rule().name().equals(ClockRule.ACCEPT),
                        clock -> clock.stopped(at, why).started(at, why));
    }

    /// Goes on with the earlier clocks that have the same rules.
    public Clocks continuing(Clocks earlier) {
        return each(
                _ -> true,
                clock ->
                        earlier.find(clock.rule().name())
                                .filter(it -> it.rule().equals(clock.rule()))
                                .orElse(clock));
    }

    public Optional<Clock> find(String name) {
        return all.stream().filter(clock -> clock.rule().name().equals(name)).findFirst();
    }

    /// Returns the two deadlines that every work order has.
    public Deadlines deadlines() {
        return new Deadlines(deadline(ClockRule.ACCEPT), deadline(ClockRule.RESOLVE));
    }

    /// Returns the date that the customer was promised (C5).
    public Optional<Instant> promisedFor() {
        return find(ClockRule.PROMISE).flatMap(Clock::deadline).map(Deadline::at);
    }

    public Clocks accepted(Instant at) {
        return reached(ClockStop.ACCEPTED, at).start(ClockStart.ACCEPTED, at);
    }

    /// Stops the clocks that wait for the event.
    public Clocks reached(ClockStop event, Instant at) {
        return each(
                clock -> clock.rule().stops() == event, clock -> clock.stopped(at, event.name()));
    }

    /// Stops every clock but those of what follows the completion, and starts these.
    public Clocks completed(Instant at) {
        return each(
                        clock -> clock.rule().stops() != ClockStop.WRITTEN_BACK,
                        clock -> clock.stopped(at, ClockStop.COMPLETED.name()))
                .start(ClockStart.HANDLED, at);
    }

    /// Stops the clocks of the department; a promise to the customer stays.
    public Clocks handedBack(Instant at, String why) {
        return each(
                clock -> clock.rule().starts() != ClockStart.PROMISED,
                clock -> clock.stopped(at, why));
    }

    /// Lets the clocks that a return has stopped run on as if it had not been.
    public Clocks returnRefused() {
        return each(_ -> true, clock -> clock.reopened(RETURNED, "RETURN_REFUSED"));
    }

    public Clocks closed(Instant at, String why) {
        return each(_ -> true, clock -> clock.stopped(at, why));
    }

    public Clocks paused(Instant at, Instant until, String why) {
        return each(_ -> true, clock -> clock.paused(at, until, why));
    }

    public Clocks resumed(Instant at, String why) {
        return each(_ -> true, clock -> clock.resumed(at, why));
    }

    public Clocks extended(String name, Instant at, Duration by, String why) {
        return each(
                clock -> clock.rule().name().equals(name), clock -> clock.extended(at, by, why));
    }

    public Clocks moved(String name, Instant at, Duration by, String why) {
        return each(clock -> clock.rule().name().equals(name), clock -> clock.moved(at, by, why));
    }

    /// Starts the clock of a promised date; an earlier promise ends.
    public Clocks promised(Instant date, Instant at, String why) {
        return dated(ClockRule.promise(new AlwaysOpen().between(at, date)), at, why);
    }

    /// Starts the clock of a supervision; `text` is the order of the supervisor.
    public Clocks supervised(Instant answerBy, Instant at, String text) {
        return dated(ClockRule.supervision(new AlwaysOpen().between(at, answerBy)), at, text);
    }

    /// Returns the supervision that waits for an answer.
    public Optional<Clock> supervision() {
        return find(ClockRule.SUPERVISION).filter(Clock::isRunning);
    }

    private Clocks dated(ClockRule rule, Instant at, String why) {
        Clock earlier = find(rule.name()).orElseGet(() -> Clock.of(rule));
        Clock dated = new Clock(rule, earlier.stopped(at, why).ledger()).started(at, why);
        Stream<Clock> others =
                all.stream().filter(clock -> !clock.rule().name().equals(rule.name()));
        return new Clocks(Stream.concat(others, Stream.of(dated)).toList());
    }

    /// Returns the clocks of the next department, with the ledgers of the one before, the promise
    /// to the customer, and the supervision, which has ended.
    public Clocks passedTo(Clocks next, Instant at, String why) {
        Clocks ended = handedBack(at, why);
        Stream<Clock> taken =
                next.all.stream()
                        .map(clock ->
                                ended.find(clock.rule().name()).map(clock::after).orElse(clock));
        Stream<Clock> kept =
                Stream.of(ClockRule.PROMISE, ClockRule.SUPERVISION)
                        .flatMap(name -> ended.find(name).stream());
        return new Clocks(Stream.concat(taken, kept).toList());
    }

    private Deadline deadline(String name) {
        return find(name).flatMap(Clock::deadline).orElseThrow();
    }

    private Clocks start(ClockStart event, Instant at) {
        return each(
                clock -> clock.rule().starts() == event, clock -> clock.started(at, event.name()));
    }

    private Clocks each(Predicate<Clock> which, UnaryOperator<Clock> change) {
        return new Clocks(
                all.stream()
                        .map(clock -> which.test(clock) ? change.apply(clock) : clock)
                        .toList());
    }
}
