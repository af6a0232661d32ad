package io.openhotline.reporting.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes tables as a workbook of Office Open XML, with a sheet for each. Texts are stored as
/// texts, so none of them is taken for a formula; numbers and times are stored as such.
public final class TableWorkbook {
    private static final int COLUMN_WIDTH = 16;
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    private TableWorkbook() {}

    public static byte[] of(List<Table> tables) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "OpenHotline", "1.0")) {
            for (Table table : tables) {
                write(table, workbook.newWorksheet(table.name().zh() + " " + table.name().en()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Table from, Worksheet sheet) {
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
                case LocalDateTime time -> {
                    sheet.value(row, column, time);
                    sheet.style(row, column).format(TIME).set();
                }
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }
}
