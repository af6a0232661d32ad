package io.openhotline.reporting.report;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads months as ISO 8601 writes them.
final class Months {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final int FIRST_YEAR = 1970;

    private Months() {}

    /// Empty for what is no month, and for months before 1970.
    static Optional<YearMonth> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text))
                    .filter(month -> month.getYear() >= FIRST_YEAR);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
