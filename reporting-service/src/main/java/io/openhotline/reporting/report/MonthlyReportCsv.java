package io.openhotline.reporting.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as one flat table: a line for each count and each indicator.
final class MonthlyReportCsv {
    private static final List<String> COLUMNS =
            List.of(
                    "month",
                    "section",
                    "code",
                    "name_zh",
                    "name_en",
                    "count",
                    "numerator",
                    "denominator",
                    "value",
                    "target",
                    "met",
                    "previous_month",
                    "previous_month_change",
                    "previous_month_ratio",
                    "last_year",
                    "last_year_change",
                    "last_year_ratio");

    private final MonthlyReport report;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private MonthlyReportCsv(MonthlyReport report) {
        this.report = report;
    }

    static String of(MonthlyReport report) {
        return new MonthlyReportCsv(report).write();
    }

    private String write() {
        rows.add(List.copyOf(COLUMNS.stream().map(Csv::header).toList()));
        counts("total", List.of(report.total()));
        counts("category", report.counts().category());
        counts("kind", report.counts().kind());
        counts("nature", report.counts().nature());
        counts("severity", report.counts().severity());
        counts("department", report.counts().department());
        counts("channel", report.counts().channel());
        counts("state", report.counts().state());
        counts("satisfaction", report.counts().satisfaction());
        report.indicators().forEach(this::indicator);
        return Csv.of(rows);
    }

    private void counts(String section, List<CountLine> lines) {
        for (CountLine line : lines) {
            CountTrend previous = line.previousMonth();
            CountTrend lastYear = line.sameMonthLastYear();
            row(
                    report.month().toString(),
                    section,
                    line.code(),
                    line.name().zh(),
                    line.name().en(),
                    line.count(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    previous.count(),
                    previous.change(),
                    previous.ratio(),
                    lastYear.count(),
                    lastYear.change(),
                    lastYear.ratio());
        }
    }

    private void indicator(IndicatorLine line) {
        RatioTrend previous = line.previousMonth();
        RatioTrend lastYear = line.sameMonthLastYear();
        row(
                report.month().toString(),
                "indicator",
                line.kind() == null ? line.code().name() : line.code() + ":" + line.kind(),
                line.name().zh(),
                line.name().en(),
                null,
                line.numerator(),
                line.denominator(),
                line.value(),
                line.target(),
                line.met(),
                previous.value(),
                previous.change(),
                null,
                lastYear.value(),
                lastYear.change(),
                null);
    }

    private void row(@Nullable Object... fields) {
        rows.add(Arrays.asList(fields));
    }
}
