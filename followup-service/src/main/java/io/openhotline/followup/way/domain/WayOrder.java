package io.openhotline.followup.way.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds the ways that reach one customer, in the order of the pack.
///
/// @param possible the ways that reach the customer, also those that the pack doesn't name
/// @param misses use up a way that the order doesn't name, because a surveyor chose it
/// @param pause between a miss and the next attempt
public record WayOrder(List<Turn> turns, Set<Way> possible, int misses, Duration pause) {
    /// Limits a way to a number of misses and a time; a null time means no limit.
    public record Turn(Way way, int misses, @Nullable Duration within) {}

    public WayOrder {
        turns = List.copyOf(turns);
        possible = Set.copyOf(possible);
    }

    public Optional<Way> first() {
        return turns.stream().findFirst().map(Turn::way);
    }

    public boolean isPossible(Way way) {
        return possible.contains(way);
    }

    /// Returns the way after this one; empty after the last one, and when the pack no longer has
    /// this one.
    public Optional<Way> after(Way way) {
        return turns.stream().map(Turn::way).dropWhile(it -> it != way).skip(1).findFirst();
    }

    /// Returns the next way that does without the telephone number, which is wrong.
    public Optional<Way> withoutPhone(Way way) {
        return turns.stream()
                .map(Turn::way)
                .dropWhile(it -> it != way)
                .skip(1)
                .filter(it -> !it.needsPhone())
                .findFirst();
    }

    /// Returns whether the misses use the way up.
    public boolean isUsedUp(Asking asking) {
        return asking.misses() >= turn(asking.way()).map(Turn::misses).orElse(misses);
    }

    /// Returns when the time of the way is over; null without a time limit, and while there is an
    /// appointment.
    public @Nullable Instant endOf(Asking asking) {
        return asking.appointment() != null
                ? null
                : turn(asking.way())
                        .map(Turn::within)
                        .map(within -> asking.since().plus(within))
                        .orElse(null);
    }

    private Optional<Turn> turn(Way way) {
        return turns.stream().filter(turn -> turn.way() == way).findFirst();
    }
}
