package io.openhotline.reporting.weekly;

import io.openhotline.platform.print.PdfPrinter;
import io.openhotline.reporting.spreadsheet.Table;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints sheets and records. The template escapes all values.
@Singleton
class SheetPrint {
    /// A table of texts as the page shows it.
    record PrintedTable(String name, List<String> header, List<List<String>> rows) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Template sheet;
    private final Template record;
    private final SheetTables tables;
    private final PdfPrinter printer;

    SheetPrint(
            @Location("weekly-sheet.html") Template sheet,
            @Location("agent-record.html") Template record,
            SheetTables tables,
            PdfPrinter printer) {
        this.sheet = sheet;
        this.record = record;
        this.tables = tables;
        this.printer = printer;
    }

    byte[] of(WeeklySheetView view) {
        return printer.print(
                sheet.data("sheet", view.sheet())
                        .data("tables", printed(tables.of(view)))
                        .render());
    }

    byte[] of(AgentRecordView view) {
        return printer.print(
                record.data("view", view)
                        .data("signedAt", tables.local(view.record().signedAt()))
                        .data("tables", printed(tables.of(view)))
                        .render());
    }

    private static List<PrintedTable> printed(List<Table> tables) {
        return tables.stream()
                .map(table ->
                        new PrintedTable(
                                table.name().zh() + " " + table.name().en(),
                                table.header(),
                                table.rows().stream()
                                        .map(row -> row.stream().map(SheetPrint::text).toList())
                                        .toList()))
                .toList();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "–";
            case LocalDateTime time -> TIME.format(time);
            default -> cell.toString();
        };
    }
}
