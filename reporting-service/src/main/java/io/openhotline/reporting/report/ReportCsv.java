package io.openhotline.reporting.report;

import io.openhotline.reporting.report.ReportTable.Sheet;
import io.openhotline.reporting.spreadsheet.Csv;
import java.util.List;
import java.util.stream.Stream;

/// Writes a report as one flat table.
final class ReportCsv {
    private ReportCsv() {}

    static String of(Report report, ReportFormat format) {
        List<Sheet> sheets = ReportTable.of(report, format);
        return Csv.of(
                Stream.concat(
                                Stream.of(sheets.getFirst().header()),
                                sheets.stream().flatMap(sheet -> sheet.rows().stream()))
                        .toList());
    }
}
