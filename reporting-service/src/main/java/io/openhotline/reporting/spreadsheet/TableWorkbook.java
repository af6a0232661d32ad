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
    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;
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
        sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
        for (int row = 0; row < from.rows().size(); row++) {
            writeRow(from.rows().get(row), row + 1, sheet);
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, from.rows().size(), columns - 1);
        for (int column = 0; column < columns; column++) {
            sheet.width(column, width(from, column));
        }
        PrintedSheet.setUp(sheet);
    }

    /// Returns the width of the longest value in characters; a name of the header is wrapped.
    private static int width(Table table, int column) {
        int longest =
                table.rows().stream()
                        .filter(row -> column < row.size())
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0);
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }

    /// A Chinese character is as wide as two others.
    private static int width(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case LocalDateTime _ -> TIME.length();
            case Object text ->
                    text.toString()
                            .codePoints()
                            .map(point -> Character.isIdeographic(point) ? 2 : 1)
                            .sum();
        };
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
