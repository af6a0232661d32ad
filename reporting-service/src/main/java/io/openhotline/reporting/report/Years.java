package io.openhotline.reporting.report;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads years as ISO 8601 writes them.
final class Years {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");
    private static final int FIRST_YEAR = 1970;

    private Years() {}

    /// Empty for what is no year, and for years before 1970.
    static Optional<Year> parse(String text) {
        return Optional.of(text)
                .filter(it -> FORM.matcher(it).matches())
                .map(Year::parse)
                .filter(year -> year.getValue() >= FIRST_YEAR);
    }
}
