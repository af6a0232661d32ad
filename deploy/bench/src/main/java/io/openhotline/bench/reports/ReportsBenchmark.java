package io.openhotline.bench.reports;

import io.openhotline.bench.Benchmark;
import io.openhotline.bench.data.Calls;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.reads.Closing;
import io.openhotline.bench.reads.ReadCase;
import io.openhotline.bench.reads.SizedReads;
import io.openhotline.bench.reads.SizedReads.Subject;
import io.openhotline.bench.result.Table;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Measures the monthly and the yearly report, beside a trivial page and the bare sums in SQL.
public final class ReportsBenchmark implements Benchmark {
    private static final Duration EACH = Duration.ofSeconds(2);
    private static final YearMonth LAST_MONTH = YearMonth.from(Calls.END_DAY).minusMonths(1);

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Shared uses() {
        return Shared.PREPARED_DATA;
    }

    @Override
    public List<Table> run(Run run) throws Exception {
        return new SizedReads(run, EACH).measure("Reports", ReportsBenchmark::cases);
    }

    private static List<ReadCase> cases(Subject subject) throws Exception {
        Closing closing = subject.closing();
        HttpConnection http = closing.later(HttpConnection.to(subject.system().port("reporting")));
        Connection database = closing.later(subject.system().connect("reporting"));
        var sums = closing.later(new BareSums(database));
        return List.of(
                ReadCase.trivial(http),
                new ReadCase("baseline: the sums of a month", number -> sums.of(firstDay(number))),
                ReadCase.get("monthly report", http, number -> "/reports/monthly/" + month(number)),
                ReadCase.get(
                        "monthly report as CSV",
                        http,
                        number -> "/reports/monthly/" + month(number) + ".csv"),
                ReadCase.get(
                        "yearly report", http, number -> "/reports/yearly/" + (2025 - number % 2)),
                ReadCase.get(
                        "yearly report as CSV",
                        http,
                        number -> "/reports/yearly/" + (2025 - number % 2) + ".csv"));
    }

    /// Changes with each call, so that no cache can hold the result.
    private static YearMonth month(long number) {
        return LAST_MONTH.minusMonths(number % 12);
    }

    private static LocalDate firstDay(long number) {
        return month(number).atDay(1);
    }
}
