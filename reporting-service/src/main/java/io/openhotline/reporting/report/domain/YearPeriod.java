package io.openhotline.reporting.report.domain;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/// A calendar year.
public record YearPeriod(Year year) implements Period {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    /// Reads a year such as `2026`. Empty for any other text and for years before 1970.
    public static Optional<YearPeriod> parse(String text) {
        return Optional.of(text)
                .filter(it -> FORM.matcher(it).matches())
                .map(Year::parse)
                .filter(year -> year.getValue() >= FIRST_YEAR)
                .map(YearPeriod::new);
    }

    @Override
    public String text() {
        return year.toString();
    }

    @Override
    public Span days() {
        return new Span(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    @Override
    public Period previous() {
        return yearBefore();
    }

    @Override
    public Period yearBefore() {
        return new YearPeriod(year.minusYears(1));
    }
}
