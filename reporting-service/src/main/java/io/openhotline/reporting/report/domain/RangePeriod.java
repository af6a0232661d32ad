package io.openhotline.reporting.report.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The days from one to another, at most [#MAX_DAYS].
public record RangePeriod(Span days) implements Period {
    /// Ten years.
    public static final int MAX_DAYS = 3_653;

    private static final Pattern SEPARATOR = Pattern.compile("--");

    /// Reads days such as `2026-11-01--2026-11-15`; ISO 8601 allows this separator where a stroke
    /// can't be used. Empty for any other text, for an end before the beginning, and for longer
    /// ranges.
    public static Optional<RangePeriod> parse(String text) {
        String[] ends = SEPARATOR.split(text, -1);
        return ends.length == 2
                ? DayPeriod.parse(ends[0])
                        .flatMap(first ->
                                DayPeriod.parse(ends[1])
                                        .flatMap(last -> between(first.day(), last.day())))
                : Optional.empty();
    }

    private static Optional<RangePeriod> between(LocalDate first, LocalDate last) {
        return Optional.of(new Span(first, last))
                .filter(days -> days.length() >= 1 && days.length() <= MAX_DAYS)
                .map(RangePeriod::new);
    }

    @Override
    public String text() {
        return days.first() + "--" + days.last();
    }

    /// The same number of days.
    @Override
    public Period previous() {
        long length = days.length();
        return new RangePeriod(
                new Span(days.first().minusDays(length), days.last().minusDays(length)));
    }

    @Override
    public Period yearBefore() {
        return new RangePeriod(new Span(days.first().minusYears(1), days.last().minusYears(1)));
    }
}
