package io.openhotline.reporting.report.domain;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A calendar month.
public record MonthPeriod(YearMonth month) implements Period {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}");

    /// Reads a month such as `2026-11`. Empty for any other text and for months before 1970.
    public static Optional<MonthPeriod> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text))
                    .filter(month -> month.getYear() >= FIRST_YEAR)
                    .map(MonthPeriod::new);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String text() {
        return month.toString();
    }

    @Override
    public Span days() {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    @Override
    public Period previous() {
        return new MonthPeriod(month.minusMonths(1));
    }

    @Override
    public Period yearBefore() {
        return new MonthPeriod(month.minusYears(1));
    }
}
