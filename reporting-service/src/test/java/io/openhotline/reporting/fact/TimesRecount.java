package io.openhotline.reporting.fact;

import io.openhotline.reporting.fact.domain.TicketFact;
import io.openhotline.reporting.policy.domain.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts the times of facts by brute force, in buckets that are at most 1 % wide: 128 to an
/// octave, above 256 seconds.
final class TimesRecount {
    private TimesRecount() {}

    /// Returns the buckets in the form of [CurrentFigures#times].
    static Map<String, String> of(List<TicketFact> facts) {
        var sums = new TreeMap<String, Map<Long, Integer>>();
        for (TicketFact fact : facts) {
            fact.times()
                    .forEach((timing, seconds) ->
                            Arrays.stream(Dimension.values())
                                    .filter(Dimension::isTimed)
                                    .map(it ->
                                            "%s/%s/%s/%s"
                                                    .formatted(
                                                            fact.day(),
                                                            it,
                                                            fact.key(it).code(),
                                                            timing))
                                    .forEach(name ->
                                            sums.computeIfAbsent(name, _ -> new TreeMap<>())
                                                    .merge(bucket(seconds), 1, Integer::sum)));
        }
        var texts = new TreeMap<String, String>();
        sums.forEach(
                (name, counts) -> texts.put(name, array(counts.keySet()) + array(counts.values())));
        return texts;
    }

    private static String array(Iterable<?> numbers) {
        return java.util.stream.StreamSupport.stream(numbers.spliterator(), false)
                .map(Object::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static long bucket(long seconds) {
        long width = 1;
        while (seconds / width >= 256) {
            width *= 2;
        }
        return seconds / width * width;
    }
}
