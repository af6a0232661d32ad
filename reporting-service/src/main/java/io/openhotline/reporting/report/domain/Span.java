package io.openhotline.reporting.report.domain;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// Days, both inclusive.
public record Span(LocalDate first, LocalDate last) {

    public static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    public static Span of(Year year) {
        return new Span(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
}
