package io.openhotline.reporting.report.domain;

import java.time.YearMonth;
import java.util.regex.Matcher;

/// The arithmetic of equal parts of a year, which have `months` months each.
final class YearParts {
    private YearParts() {}

    /// Returns the first month of the part that the two groups of `form` name: its year and its
    /// number, which starts at 1.
    static YearMonth first(Matcher form, int months) {
        int year = Integer.parseInt(form.group(1));
        int number = Integer.parseInt(form.group(2));
        return YearMonth.of(year, (number - 1) * months + 1);
    }

    static int number(YearMonth first, int months) {
        return (first.getMonthValue() - 1) / months + 1;
    }

    static Span days(YearMonth first, int months) {
        return new Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }
}
