package io.openhotline.reporting.report;

import io.openhotline.reporting.spreadsheet.Csv;
import io.openhotline.reporting.spreadsheet.Table;
import java.util.List;
import java.util.stream.Stream;

/// Writes a report as one flat table.
final class ReportCsv {
    private ReportCsv() {}

    static String of(Report report, ReportFormat format) {
        List<Table> sheets = ReportTable.of(report, format);
        return Csv.of(
                Stream.concat(
                                Stream.of(sheets.getFirst().header()),
                                sheets.stream().flatMap(sheet -> sheet.rows().stream()))
                        .toList());
    }
}
