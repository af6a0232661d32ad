package io.openhotline.reporting.report;

import io.openhotline.reporting.report.domain.MonthPeriod;
import io.openhotline.reporting.report.domain.Period;
import io.openhotline.reporting.report.domain.YearPeriod;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The names that an address of reports gives to the period and to the periods that it is compared
/// with. The addresses of months and of years are older than the general one and keep their names.
enum ReportFormat {
    GENERAL(General.class, "period", List.of("previous", "year_before"), Period::parse),
    MONTHLY(
            Monthly.class,
            "month",
            List.of("previous_month", "last_year"),
            (text, _) -> MonthPeriod.parse(text).map(Period.class::cast)),
    YEARLY(
            Yearly.class,
            "year",
            List.of("previous_year"),
            (text, _) -> YearPeriod.parse(text).map(Period.class::cast));

    private final Class<?> fields;
    private final String period;
    private final List<String> trends;
    private final BiFunction<String, DayOfWeek, Optional<Period>> parse;

    /// Fields of JSON that only the general address has.
    interface General {}

    /// Fields of JSON that only the address of months has.
    interface Monthly {}

    /// Fields of JSON that only the address of years has.
    interface Yearly {}

    ReportFormat(
            Class<?> fields,
            String period,
            List<String> trends,
            BiFunction<String, DayOfWeek, Optional<Period>> parse) {
        this.fields = fields;
        this.period = period;
        this.trends = trends;
        this.parse = parse;
    }

    /// The view of Jackson that selects the fields.
    Class<?> fields() {
        return fields;
    }

    /// The name of the period as parameter, as rule of an error, and as column of CSV.
    String period() {
        return period;
    }

    /// The columns of CSV for the trends: against the period before, then against a year before.
    List<String> trends() {
        return trends;
    }

    /// Whether CSV has a last column with the category whose line includes this one.
    boolean hasParents() {
        return this == GENERAL;
    }

    /// @param weekStart the day on which the pack's weeks begin
    Optional<Period> parse(String text, DayOfWeek weekStart) {
        return parse.apply(text, weekStart);
    }
}
