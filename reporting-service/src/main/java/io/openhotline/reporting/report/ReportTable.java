package io.openhotline.reporting.report;

import io.openhotline.reporting.policy.Labels;
import io.openhotline.reporting.spreadsheet.Csv;
import io.openhotline.reporting.spreadsheet.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays a report out as tables for spreadsheets, with a line for each count, indicator and line of
/// calls. All have the same columns, so that they can also stand below each other.
final class ReportTable {
    private static final List<String> COLUMNS =
            List.of(
                    "section",
                    "code",
                    "name_zh",
                    "name_en",
                    "count",
                    "numerator",
                    "denominator",
                    "value",
                    "target",
                    "met");

    private final Report report;
    private final ReportFormat format;
    private List<List<@Nullable Object>> rows = new ArrayList<>();

    private ReportTable(Report report, ReportFormat format) {
        this.report = report;
        this.format = format;
    }

    static List<Table> of(Report report, ReportFormat format) {
        var table = new ReportTable(report, format);
        return List.of(
                table.table("counts", table::counts),
                table.table("indicators", () -> report.indicators().forEach(table::indicator)),
                table.table("calls", table::calls));
    }

    private Table table(String code, Runnable write) {
        rows = new ArrayList<>();
        write.run();
        return new Table(Labels.of("sheet." + code), header(), rows);
    }

    private void counts() {
        counts("total", List.of(report.total()));
        counts("category", report.counts().category());
        counts("kind", report.counts().kind());
        counts("nature", report.counts().nature());
        counts("severity", report.counts().severity());
        counts("department", report.counts().department());
        counts("channel", report.counts().channel());
        counts("state", report.counts().state());
        counts("satisfaction", report.counts().satisfaction());
        counts("measure", report.measures());
    }

    private void calls() {
        call("call", report.calls().total());
        report.calls().queue().forEach(line -> call("queue", line));
        report.calls().agent().forEach(line -> call("agent", line));
    }

    private List<String> header() {
        Stream<String> trends =
                format.trends().stream()
                        .flatMap(name -> Stream.of(name, name + "_change", name + "_ratio"));
        Stream<String> parent = format.hasParents() ? Stream.of("parent") : Stream.empty();
        return Stream.of(Stream.of(format.period()), COLUMNS.stream(), trends, parent)
                .flatMap(columns -> columns)
                .map(Csv::header)
                .toList();
    }

    private void counts(String section, List<CountLine> lines) {
        for (CountLine line : lines) {
            row(
                    fields(section, line.code(), line.name().zh(), line.name().en(), line.count()),
                    fields(null, null, null, null, null),
                    trends(line).map(it -> fields(it.count(), it.change(), it.ratio())),
                    line.parent());
        }
    }

    private void indicator(IndicatorLine line) {
        String code = line.kind() == null ? line.code().name() : line.code() + ":" + line.kind();
        row(
                fields("indicator", code, line.name().zh(), line.name().en(), null),
                fields(
                        line.numerator(),
                        line.denominator(),
                        line.value(),
                        line.target(),
                        line.met()),
                trends(line).map(it -> fields(it.value(), it.change(), null)),
                null);
    }

    /// The count is that of the calls; the value is the average time to the answer, in seconds.
    private void call(String section, CallLine line) {
        row(
                fields(section, line.code(), line.name().zh(), line.name().en(), line.calls()),
                fields(
                        line.waitSeconds(),
                        line.answered(),
                        line.averageAnswerSeconds(),
                        null,
                        null),
                format.trends().stream().map(_ -> fields(null, null, null)),
                null);
    }

    private <T> Stream<T> trends(ComparedLine<T> line) {
        return Stream.of(line.previous(), line.yearBefore()).limit(format.trends().size());
    }

    private void row(
            List<@Nullable Object> code,
            List<@Nullable Object> ratio,
            Stream<List<@Nullable Object>> trends,
            @Nullable String parent) {
        List<@Nullable Object> row = new ArrayList<>(fields(report.period()));
        row.addAll(code);
        row.addAll(ratio);
        trends.forEach(row::addAll);
        if (format.hasParents()) {
            row.add(parent);
        }
        rows.add(row);
    }

    private static List<@Nullable Object> fields(@Nullable Object... fields) {
        return Arrays.asList(fields);
    }
}
