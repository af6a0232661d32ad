package io.openhotline.reporting.report.domain;

import java.util.Optional;
import java.util.stream.Stream;

/// The time that a report is about. Knows the periods that it is compared with (P9).
public sealed interface Period permits MonthPeriod, YearPeriod {
    /// Reports begin with this year.
    int FIRST_YEAR = 1970;

    /// The period in the form that [#parse] reads.
    String text();

    Span days();

    /// The period of the same kind that ends right before this one begins.
    Period previous();

    Period yearBefore();

    /// Reads a month (`2026-11`) or a year (`2026`) in the form of ISO 8601. Empty for any other
    /// text and for periods before [#FIRST_YEAR].
    static Optional<Period> parse(String text) {
        return Stream.of(MonthPeriod.parse(text), YearPeriod.parse(text))
                .flatMap(Optional::stream)
                .map(Period.class::cast)
                .findFirst();
    }
}
