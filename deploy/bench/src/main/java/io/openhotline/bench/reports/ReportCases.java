package io.openhotline.bench.reports;

import io.openhotline.bench.data.Calls;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.reads.ReadCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// The reports, figures and lists that are read. Each call asks for another period or combination,
/// so that no cache can hold the result.
final class ReportCases {
    private static final double MILLIS = 50;
    private static final double GROWTH = 1.3;
    private static final YearMonth LAST_MONTH = YearMonth.from(Calls.END_DAY).minusMonths(1);
    private static final List<String> ONE =
            List.of(
                    "category",
                    "business",
                    "kind",
                    "nature",
                    "severity",
                    "department",
                    "channel",
                    "state",
                    "satisfaction",
                    "queue",
                    "agent",
                    "customerKind",
                    "customerLevel",
                    "incident",
                    "responsible",
                    "district",
                    "loyalty",
                    "record");

    /// The pairs that a pack crosses if it says nothing else.
    private static final List<String> PAIRS =
            List.of(
                    "category,nature",
                    "category,department",
                    "kind,nature",
                    "kind,department",
                    "kind,channel",
                    "department,satisfaction");

    private final HttpConnection reporting;

    ReportCases(HttpConnection reporting) {
        this.reporting = reporting;
    }

    Stream<ReadCase> reports() {
        return Stream.of(
                limited("monthly report", number -> "/reports/monthly/" + month(number)),
                get(
                        "monthly report as CSV",
                        number -> "/reports/monthly/" + month(number) + ".csv"),
                limited("yearly report", number -> "/reports/yearly/" + year(number)),
                get("yearly report as CSV", number -> "/reports/yearly/" + year(number) + ".csv"),
                limited("report of a day", number -> "/reports/" + firstDay(number)),
                limited(
                        "report of a week",
                        number -> "/reports/2025-W%02d".formatted(week(number))),
                limited("report of a quarter", number -> "/reports/" + quarter(number)),
                limited(
                        "report of 45 days",
                        number ->
                                "/reports?from=%s&to=%s"
                                        .formatted(
                                                firstDay(number), firstDay(number).plusDays(44))));
    }

    Stream<ReadCase> figures() {
        return Stream.of(
                limited(
                        "figures of a quarter by one dimension, all of them by turns",
                        number -> figures(quarter(number), turn(ONE, number))),
                limited(
                        "figures of a month by one dimension, all of them by turns",
                        number -> figures(month(number).toString(), turn(ONE, number))),
                limited(
                        "figures of a quarter by a crossed pair, all of them by turns",
                        number -> figures(quarter(number), turn(PAIRS, number))),
                limited(
                        "figures of a quarter by department, of complaints",
                        number -> figures(quarter(number), "department") + "&kind=COMPLAINT"));
    }

    Stream<ReadCase> lists() {
        return Stream.of(
                limited(
                        "the first tickets of a month",
                        number -> "/reports/" + month(number) + "/tickets"),
                get(
                        "the first tickets of a quarter that were returned",
                        number -> "/reports/" + quarter(number) + "/tickets?measure=RETURNS"));
    }

    private ReadCase limited(String name, LongFunction<String> path) {
        return get(name, path).below(MILLIS).growingBelow(GROWTH);
    }

    private ReadCase get(String name, LongFunction<String> path) {
        return ReadCase.get(name, reporting, path);
    }

    private static String figures(String period, String by) {
        return "/figures?period=%s&by=%s".formatted(period, by);
    }

    private static String turn(List<String> all, long number) {
        return all.get((int) (number % all.size()));
    }

    private static YearMonth month(long number) {
        return LAST_MONTH.minusMonths(number % 12);
    }

    static LocalDate firstDay(long number) {
        return month(number).atDay(1);
    }

    private static long year(long number) {
        return 2025 - number % 2;
    }

    private static long week(long number) {
        return 1 + number % 52;
    }

    private static String quarter(long number) {
        return "%d-Q%d".formatted(year(number / 4), 1 + number % 4);
    }
}
