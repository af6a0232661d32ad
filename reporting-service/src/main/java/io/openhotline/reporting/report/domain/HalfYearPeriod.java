package io.openhotline.reporting.report.domain;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A half of a year.
///
/// @param first its first month
public record HalfYearPeriod(YearMonth first) implements Period {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-H([12])");
    private static final int MONTHS = 6;

    /// Reads a half-year such as `2026-H2`. Empty for any other text and for halves before 1970.
    public static Optional<HalfYearPeriod> parse(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(form -> YearParts.first(form, MONTHS))
                .filter(month -> month.getYear() >= FIRST_YEAR)
                .map(HalfYearPeriod::new);
    }

    @Override
    public String text() {
        return "%04d-H%d".formatted(first.getYear(), YearParts.number(first, MONTHS));
    }

    @Override
    public Span days() {
        return YearParts.days(first, MONTHS);
    }

    @Override
    public Period previous() {
        return new HalfYearPeriod(first.minusMonths(MONTHS));
    }

    @Override
    public Period yearBefore() {
        return new HalfYearPeriod(first.minusYears(1));
    }
}
