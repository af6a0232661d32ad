package io.openhotline.reporting.listing;

import io.openhotline.reporting.spreadsheet.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Writes tickets as CSV (RFC 4180) in UTF-8 with byte order mark.
final class CsvExport {
    private CsvExport() {}

    static void write(TicketListService tickets, TicketList asked, OutputStream out)
            throws IOException {
        Writer file = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        file.write(Csv.BYTE_ORDER_MARK + Csv.line(ListColumns.header()));
        tickets.export(asked, cells -> file.write(Csv.line(cells)));
        file.flush();
    }
}
