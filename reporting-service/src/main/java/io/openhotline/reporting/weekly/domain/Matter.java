package io.openhotline.reporting.weekly.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How often a category was reported in the days of a sheet.
///
/// @param usual as many as came in as many days of the four weeks before, on average
/// @param rising at least five, and at least half as many again as usual
public record Matter(String category, long count, BigDecimal usual, boolean rising) {
    private static final int MOST_REPORTED = 10;
    private static final int MOST_RISING = 10;
    private static final int FOUR_WEEKS = 28;
    private static final long FEWEST_RISING = 5;
    private static final BigDecimal RISE = new BigDecimal("1.5");

    private static final Comparator<Matter> ORDER =
            Comparator.comparingLong(Matter::count).reversed().thenComparing(Matter::category);

    /// Returns the ten matters that were reported most, and at most ten more that are rising, the
    /// most frequent first.
    ///
    /// @param now counts by category
    /// @param before counts by category in the four weeks before
    /// @param days how many days `now` is about
    public static List<Matter> most(Map<String, Long> now, Map<String, Long> before, long days) {
        List<Matter> all =
                now.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry ->
                                of(
                                        entry.getKey(),
                                        entry.getValue(),
                                        before.getOrDefault(entry.getKey(), 0L),
                                        days))
                        .sorted(ORDER)
                        .toList();
        List<Matter> rest = all.subList(Math.min(MOST_REPORTED, all.size()), all.size());
        return Stream.concat(
                        all.stream().limit(MOST_REPORTED),
                        rest.stream().filter(Matter::rising).limit(MOST_RISING))
                .toList();
    }

    private static Matter of(String category, long count, long before, long days) {
        BigDecimal usual =
                BigDecimal.valueOf(before * days)
                        .divide(BigDecimal.valueOf(FOUR_WEEKS), 1, RoundingMode.HALF_UP);
        boolean rising =
                count >= FEWEST_RISING
                        && BigDecimal.valueOf(count).compareTo(usual.multiply(RISE)) >= 0;
        return new Matter(category, count, usual, rising);
    }
}
