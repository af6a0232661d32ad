package io.openhotline.reporting.listing;

import io.openhotline.reporting.spreadsheet.PrintedSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes tickets as a workbook. Rows leave the memory as they are written; when a sheet has as
/// many as the format allows, the next one begins. Texts are stored in their cells and as texts: a
/// table of shared texts would grow with the file, and no text is taken for a formula.
final class XlsxExport {
    /// The rows that a sheet of Office Open XML can have.
    static final int MAX_ROWS = 1_048_576;

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    private final Workbook workbook;
    private final int rowsPerSheet;
    private int sheets;
    private int row;
    private Worksheet sheet;

    private XlsxExport(Workbook workbook, int rowsPerSheet) {
        this.workbook = workbook;
        this.rowsPerSheet = rowsPerSheet;
        this.sheet = nextSheet();
    }

    static void write(TicketListService tickets, TicketList asked, OutputStream out)
            throws IOException {
        write(tickets, asked, out, MAX_ROWS);
    }

    static void write(
            TicketListService tickets, TicketList asked, OutputStream out, int rowsPerSheet)
            throws IOException {
        try (var workbook = new Workbook(out, "OpenHotline", "1.0")) {
            var file = new XlsxExport(workbook, rowsPerSheet);
            tickets.export(asked, file::add);
            file.sheet.finish();
        }
    }

    private Worksheet nextSheet() {
        sheets++;
        Worksheet next = workbook.newWorksheet("工单 Tickets " + sheets);
        List<String> header = ListColumns.header();
        for (int column = 0; column < header.size(); column++) {
            next.inlineString(0, column, header.get(column));
            next.width(column, 20);
        }
        next.freezePane(0, 1);
        PrintedSheet.setUp(next);
        row = 1;
        return next;
    }

    private void add(List<@Nullable Object> cells) throws IOException {
        if (row == rowsPerSheet) {
            sheet.finish();
            sheet = nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format(TIME).set();
            }
            case Object text -> sheet.inlineString(row, column, text.toString());
        }
    }
}
