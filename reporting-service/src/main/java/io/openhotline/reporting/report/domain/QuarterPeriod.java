package io.openhotline.reporting.report.domain;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quarter of a year.
///
/// @param first its first month
public record QuarterPeriod(YearMonth first) implements Period {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final int MONTHS = 3;

    /// Reads a quarter such as `2026-Q4`. Empty for any other text and for quarters before 1970.
    public static Optional<QuarterPeriod> parse(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(form -> YearParts.first(form, MONTHS))
                .filter(month -> month.getYear() >= FIRST_YEAR)
                .map(QuarterPeriod::new);
    }

    @Override
    public String text() {
        return "%04d-Q%d".formatted(first.getYear(), YearParts.number(first, MONTHS));
    }

    @Override
    public Span days() {
        return YearParts.days(first, MONTHS);
    }

    @Override
    public Period previous() {
        return new QuarterPeriod(first.minusMonths(MONTHS));
    }

    @Override
    public Period yearBefore() {
        return new QuarterPeriod(first.minusYears(1));
    }
}
