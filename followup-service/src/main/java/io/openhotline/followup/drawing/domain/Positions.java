package io.openhotline.followup.drawing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses positions at equal distances. The first one moves on by one place each day, so nobody
/// knows it before the day is over, and everybody can recount it afterwards.
final class Positions {
    private Positions() {}

    /// @param wanted is at most `candidates`
    static List<Integer> of(long candidates, long wanted, LocalDate day) {
        if (wanted > candidates) {
            throw new IllegalArgumentException(wanted + " of " + candidates);
        }
        long start = wanted == 0 ? 0 : Math.floorMod(day.toEpochDay(), candidates);
        return IntStream.range(0, Math.toIntExact(wanted))
                .mapToObj(i -> Math.toIntExact((start + i * candidates / wanted) % candidates))
                .sorted()
                .toList();
    }
}
