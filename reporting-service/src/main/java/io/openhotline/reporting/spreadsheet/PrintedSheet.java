package io.openhotline.reporting.spreadsheet;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/// How a sheet is printed: A4 across, all columns on one page, and the header on every page.
public final class PrintedSheet {
    private static final short ONE_PAGE = 1;
    private static final short AS_MANY_AS_NEEDED = 0;

    private PrintedSheet() {}

    public static void setUp(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth(ONE_PAGE);
        sheet.fitToHeight(AS_MANY_AS_NEEDED);
        sheet.repeatRows(0);
    }
}
