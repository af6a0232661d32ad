package io.openhotline.reporting.report.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A calendar day.
public record DayPeriod(LocalDate day) implements Period {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /// Reads a day such as `2026-11-30`. Empty for any other text and for days before 1970.
    public static Optional<DayPeriod> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR)
                    .map(DayPeriod::new);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String text() {
        return day.toString();
    }

    @Override
    public Span days() {
        return new Span(day, day);
    }

    @Override
    public Period previous() {
        return new DayPeriod(day.minusDays(1));
    }

    /// The 28th of February is the day a year before a 29th.
    @Override
    public Period yearBefore() {
        return new DayPeriod(day.minusYears(1));
    }
}
