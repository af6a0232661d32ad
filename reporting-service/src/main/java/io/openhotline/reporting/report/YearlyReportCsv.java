package io.openhotline.reporting.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A year's report as one flat table: a line for each count and each indicator.
final class YearlyReportCsv {
    private static final List<String> COLUMNS =
            List.of(
                    "year",
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
                    "previous_year",
                    "previous_year_change",
                    "previous_year_ratio");

    private final YearlyReport report;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private YearlyReportCsv(YearlyReport report) {
        this.report = report;
    }

    static String of(YearlyReport report) {
        return new YearlyReportCsv(report).write();
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

    private void counts(String section, List<YearlyCountLine> lines) {
        for (YearlyCountLine line : lines) {
            CountTrend lastYear = line.lastYear();
            row(
                    report.year(),
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
                    lastYear.count(),
                    lastYear.change(),
                    lastYear.ratio());
        }
    }

    private void indicator(YearlyIndicatorLine line) {
        row(
                report.year(),
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
                line.lastYear().value(),
                line.lastYear().change(),
                null);
    }

    private void row(@Nullable Object... fields) {
        rows.add(Arrays.asList(fields));
    }
}
