package io.openhotline.reporting.report;

import io.openhotline.reporting.report.ReportTable.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a report as a workbook of Office Open XML, with a sheet for each of its tables. Texts are
/// stored as texts, so none of them is taken for a formula; numbers are stored as numbers.
final class ReportXlsx {
    private static final int COLUMN_WIDTH = 16;

    private ReportXlsx() {}

    static byte[] of(Report report, ReportFormat format) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "OpenHotline", "1.0")) {
            for (Sheet sheet : ReportTable.of(report, format)) {
                write(sheet, workbook.newWorksheet(sheet.name().zh() + " " + sheet.name().en()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Sheet from, Worksheet sheet) {
        int columns = from.header().size();
        writeRow(from.header(), 0, sheet);
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        for (int row = 0; row < from.rows().size(); row++) {
            writeRow(from.rows().get(row), row + 1, sheet);
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, from.rows().size(), columns - 1);
        for (int column = 0; column < columns; column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
    }

    private static void writeRow(
            List<? extends @Nullable Object> values, int row, Worksheet sheet) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }
}
