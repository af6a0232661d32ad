package io.openhotline.bench.data;

import io.openhotline.bench.data.Story.Told;
import io.openhotline.contracts.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// Collects a story's events and numbers them.
final class Telling {
    private final long number;
    private final SplittableRandom chance;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private int ids;

    Telling(long number, SplittableRandom chance) {
        this.number = number;
        this.chance = chance;
    }

    void tell(String topic, Instant at, String actor, Event event) {
        long sequence = sequences.merge(topic, 1L, Long::sum);
        told.add(new Told(nextId(at), topic, sequence, at, actor, event));
    }

    UUID nextId(Instant at) {
        return Identifiers.id(at, number, ++ids);
    }

    SplittableRandom chance() {
        return chance;
    }

    /// Some minutes later, to the microsecond.
    Instant after(Instant at, int least, int most) {
        return at.plusSeconds(chance.nextInt(least * 60, most * 60))
                .plusNanos(1_000L * chance.nextInt(1_000_000));
    }

    /// As long as a service takes to react.
    Instant soonAfter(Instant at) {
        return at.plusNanos(1_000L * chance.nextInt(5_000, 200_000));
    }

    List<Told> until(Instant end) {
        return told.stream().takeWhile(one -> one.at().isBefore(end)).toList();
    }
}
